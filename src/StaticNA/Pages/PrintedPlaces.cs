namespace StaticNA;

/// <summary>
/// Where a document made of many pages holds what other pages link to. Not thread-safe: it notes the passages that are asked for, which
/// the document then lists.
/// </summary>
/// <param name="pages">The anchor of each page that the document holds, sources apart.</param>
/// <param name="sources">The sources that the document lists.</param>
internal sealed class PrintedPlaces(IReadOnlyDictionary<Route, string> pages, PrintedSources sources)
{
    /// <summary>Between the anchor of a page in the document and an id inside it; no slug holds two hyphens in a row.</summary>
    public const string Inside = "--";

    private static readonly string SourcesPath = Route.Section("sources").Path;

    /// <summary>The place in the document; null for what it does not hold.</summary>
    public Href? Of(Route route, string? fragment)
    {
        if (route.Path.StartsWith(SourcesPath, StringComparison.Ordinal) && route.Path.Length > SourcesPath.Length)
        {
            return sources.PlaceOf(route.Path[SourcesPath.Length..^1], fragment);
        }

        if (!pages.TryGetValue(route, out string? anchor))
        {
            return null;
        }

        // Only the glossary's items are certain to have their ids in the document as well.
        return Href.Internal(fragment is not null && route == Route.Glossary ? $"#{anchor}{Inside}{fragment}" : "#" + anchor);
    }

    /// <summary>The place in the document for an address of the site, else the address.</summary>
    public string Of(string address, SiteAddress site)
    {
        if (!address.StartsWith(site.BasePath, StringComparison.Ordinal))
        {
            return address;
        }

        string path = address[(site.BasePath.Length - 1)..];
        int hash = path.IndexOf('#', StringComparison.Ordinal);
        Href? place = hash < 0 ? Of(new Route(path), null) : Of(new Route(path[..hash]), path[(hash + 1)..]);
        return place?.Value ?? address;
    }
}
