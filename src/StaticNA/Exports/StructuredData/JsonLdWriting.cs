using System.Text.Json;

namespace StaticNA;

/// <summary>What the writers of schema.org's things have in common.</summary>
internal static class JsonLdWriting
{
    /// <summary>A property, if there is a value.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }

    /// <summary>The value of an address on this site, whose parts need not be put together for it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="site">The address of the site.</param>
    /// <param name="path">What comes behind it, without a slash at the start.</param>
    public static void WriteAddressValue(this Utf8JsonWriter json, SiteAddress site, ReadOnlySpan<char> path)
    {
        json.WriteStringValueSegment(site.BaseUrl, isFinalSegment: false);
        json.WriteStringValueSegment(path, isFinalSegment: true);
    }

    /// <summary>A list of texts, if there are any.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string property, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of things of which name and page are known, if there are any.</summary>
    public static void WriteThings<T>(
        this Utf8JsonWriter json, (string Property, string Type) kind, IReadOnlyCollection<T> things, Func<T, (string Name, string? Url)> facts)
    {
        if (things.Count == 0)
        {
            return;
        }

        json.WriteStartArray(kind.Property);
        foreach (T thing in things)
        {
            (string name, string? url) = facts(thing);
            json.WriteStartObject();
            json.WriteString("@type", kind.Type);
            json.WriteString("name", name);
            json.WriteOptional("url", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>That a thing belongs to this site.</summary>
    public static void WriteSite(this Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Title);
        json.WriteString("url", site.Address.BaseUrl);
        json.WriteEndObject();
    }
}
