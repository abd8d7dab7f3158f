using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticNA;

/// <summary>
/// What a page says of its subject to search engines: JSON-LD in the words of schema.org, in a data block, which browsers do not run.
/// </summary>
internal static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(Characters()) };

    // Each thread's own, used again for every page.
    [ThreadStatic]
    private static ReusedJson? _json;

    /// <summary>The whole element.</summary>
    /// <param name="things">Each writes one object.</param>
    public static RenderedHtml Of(IEnumerable<Action<Utf8JsonWriter>> things)
    {
        ReusedJson element = _json ??= new(Options);
        Utf8JsonWriter json = element.Begin();
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (Action<Utf8JsonWriter> write in things)
        {
            write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        byte[] html = [.. "<script type=\"application/ld+json\">"u8, .. element.End(), .. "</script>\n"u8];
        return RenderedHtml.Trusted(html);
    }

    /// <summary>The way from the home page to a page.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="site">Name and address of the home page come from it.</param>
    /// <param name="head">The page, with the pages above it.</param>
    public static void WriteTrail(Utf8JsonWriter json, SiteSettings site, PageHead head)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        int position = 0;
        BeginStep(site.Title);
        WriteAddress("");
        json.WriteEndObject();
        foreach (PageLink above in head.Trail)
        {
            BeginStep(above.Text);
            if (above.Href is { } href)
            {
                WriteAddress(href.Value.AsSpan(site.Address.BasePath.Length));
            }

            json.WriteEndObject();
        }

        BeginStep(head.Title);
        WriteAddress(head.Route.Path.AsSpan(1));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();

        void BeginStep(string name)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", name);
        }

        void WriteAddress(ReadOnlySpan<char> path)
        {
            json.WritePropertyName("item");
            json.WriteAddressValue(site.Address, path);
        }
    }

    /// <summary>
    /// Those of the default encoder, which escapes what could end the element. The equals sign is escaped too: with a quotation mark
    /// behind it, it would look like an attribute to <see cref="HtmlScanner"/>.
    /// </summary>
    private static TextEncoderSettings Characters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacter('=');
        return settings;
    }
}
