namespace StaticNA;

/// <summary>
/// A place on the site, independent of where the site is published: starts with a slash, and ends with a slash for a
/// page (<c>/themes/trade/</c>) or with a file name for another file (<c>/sitemap.xml</c>).
/// </summary>
public readonly record struct Route(string Path)
{
    public static Route Home { get; } = new("/");

    public static Route Glossary { get; } = new("/glossary/");

    /// <summary>The Atom feed of the latest entries.</summary>
    public static Route Feed { get; } = new("/atom.xml");

    /// <summary>The Atom feed of corrections.</summary>
    public static Route CorrectionsFeed { get; } = new("/corrections.xml");

    /// <summary>The file under the output folder, with <c>/</c> separators and none at the start.</summary>
    public string OutputPath => Path[^1] == '/' ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The first page of a page kind, by its name in <c>disable</c>.</summary>
    public static Route Section(string name) => new($"/{name}/");

    public static Route Entry(int year, string slug) => new($"/entries/{year:D4}/{slug}/");

    public static Route Theme(string slug) => new($"/themes/{slug}/");

    public static Route Source(string id) => new($"/sources/{id}/");

    public static Route Person(string id) => new($"/people/{id}/");

    public static Route Year(int year) => new($"/timeline/{year:D4}/");

    /// <summary>The entries that have a value (<c>meeting</c>) of a facet (<c>kind</c>).</summary>
    public static Route TimelineList(string facet, string value) => new($"/timeline/{facet}/{value.ToLowerInvariant()}/");

    public static Route ChronologyYear(int year) => new($"/chronology/{year:D4}/");

    /// <summary>The document that holds the entries of a year, on a site too big for one.</summary>
    public static Route PrintYear(int year) => new($"/print/{year:D4}/");

    /// <summary>A ledger (<c>commitments</c>, <c>positions</c>) in another order than that of its first page.</summary>
    public static Route Ledger(string name, string order) => new($"/{name}/by-{order}/");

    /// <summary>Page <paramref name="number"/> of a paginated list; page 1 is the list itself.</summary>
    public Route PageNumber(int number) => number == 1 ? this : new($"{Path}page/{number}/");

    public override string ToString() => Path;
}
