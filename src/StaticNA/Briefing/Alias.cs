namespace StaticNA;

/// <summary>An address at which a page of the site once was.</summary>
/// <param name="Path">As its author wrote it: <c>/old/page/</c>, <c>/old/page</c>, <c>/old.html</c>; without the site's base path.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="Target">The page that is meant.</param>
/// <param name="Title">The title of that page.</param>
public sealed record Alias(string Path, SourceLocation Location, Route Target, string Title)
{
    private const string Index = "/index.html";

    /// <summary>
    /// Where the page stands that leads on, for hosts that know no redirects. A name without <c>.html</c> gets a folder, as hosts tell
    /// what a file is by its name, and all of them lead from a folder's name to the folder.
    /// </summary>
    public Route Route { get; } = new(
        Path.EndsWith(Index, StringComparison.Ordinal) ? Path[..^(Index.Length - 1)]
        : Path[^1] == '/' || IsHtml(Path) ? Path
        : Path + "/");

    /// <summary>All ways to write the address, the author's own first.</summary>
    public IEnumerable<string> Spellings =>
        new[] { Path, Route.Path, Route.Path.TrimEnd('/') }.Where(path => path.Length > 0).Distinct(StringComparer.Ordinal);

    private static bool IsHtml(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
