namespace StaticNA.SiteTests.Snapshots;

/// <summary>
/// A whole-site test in two folders: <c>feature/case/input</c> is built, and each
/// <c>feature/case/expected/a/b.verified.html</c> is compared with <c>a/b.html</c> of the site.
/// <c>files.verified.txt</c>, where it is there, lists all files of the site.
/// </summary>
internal sealed class SiteCase(string name)
{
    internal const string FileList = "files.verified.txt";

    private static readonly string Folder = Checkout.At("tests/StaticNA.SiteTests");

    /// <summary><c>feature/case</c>, ordinally sorted.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Folder).SelectMany(Directory.EnumerateDirectories)
            .Where(folder => Directory.Exists(Path.Combine(folder, "input")))
            .Where(folder => Directory.Exists(Path.Combine(folder, "expected")))
            .Select(folder => Path.GetRelativePath(Folder, folder)).Order(StringComparer.Ordinal),
    ];

    internal string Root => Path.Combine(Folder, name);

    /// <summary>Snapshot and the path on the site that it is of.</summary>
    internal IEnumerable<(string Verified, string SitePath)> Snapshots =>
        from verified in Directory.EnumerateFiles(Path.Combine(Root, "expected"), "*", SearchOption.AllDirectories)
        where verified.Contains(Snapshot.Verified, StringComparison.Ordinal) && Path.GetFileName(verified) != FileList
        orderby verified
        select (verified, Path.GetRelativePath(Path.Combine(Root, "expected"), verified)
            .Replace(Snapshot.Verified, ".", StringComparison.Ordinal));
}
