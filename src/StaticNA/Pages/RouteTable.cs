namespace StaticNA;

/// <summary>
/// The pages that input files become. It is made from file names alone, so that texts can link to each other while they are
/// still being parsed.
/// </summary>
public sealed class RouteTable
{
    private readonly Dictionary<string, Route> _entries;
    private readonly Dictionary<string, Route> _files;
    private readonly HashSet<string> _paths;

    /// <param name="entries">Slug and route of each entry.</param>
    /// <param name="files">File (as in <see cref="SourceLocation.File"/>) and route of each entry, theme and source.</param>
    public RouteTable(
        IEnumerable<KeyValuePair<string, Route>> entries, IEnumerable<KeyValuePair<string, Route>> files)
    {
        _files = new Dictionary<string, Route>([.. files], StringComparer.Ordinal);
        _paths = new HashSet<string>(_files.Count, StringComparer.Ordinal);
        _paths.UnionWith(_files.Values.Select(route => route.Path));
        _entries = new Dictionary<string, Route>(_files.Count, StringComparer.Ordinal);
        foreach ((string slug, Route route) in entries)
        {
            _entries.TryAdd(slug, route);
        }
    }

    /// <summary>Slugs of all entries, drafts included, in no particular order.</summary>
    public IEnumerable<string> EntrySlugs => _entries.Keys;

    /// <summary>All files that become a page, in no particular order.</summary>
    public IEnumerable<string> Files => _files.Keys;

    /// <summary>The pages of all entries, themes and sources, in no particular order.</summary>
    public IEnumerable<Route> Pages => _files.Values.Distinct();

    /// <summary>Whether an entry, theme or source has its page there.</summary>
    public bool HasPage(Route route) => _paths.Contains(route.Path);

    /// <summary>The page of an entry, or null if there is none of that slug.</summary>
    public Route? Entry(string slug) => _entries.TryGetValue(slug, out Route route) ? route : null;

    /// <summary>The page made from a file, or null if none is.</summary>
    public Route? File(string path) => _files.TryGetValue(path, out Route route) ? route : null;
}
