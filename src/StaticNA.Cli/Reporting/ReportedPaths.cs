namespace StaticNA.Cli.Reporting;

/// <summary>
/// Where the files of diagnostics are for a machine that knows the repository: the root may be a folder of it.
/// </summary>
internal sealed class ReportedPaths
{
    private readonly string _prefix;

    /// <param name="root">What locations are relative to; absolute.</param>
    /// <param name="workspace">The folder of the repository; null if not known.</param>
    internal ReportedPaths(string root, string? workspace)
    {
        string relative = workspace is null ? "." : Path.GetRelativePath(workspace, root).Replace('\\', '/');
        bool isInside = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        _prefix = isInside && relative != "." ? relative + "/" : "";
    }

    /// <summary>Relative to the repository if the root lies in it, else to the root; with <c>/</c>.</summary>
    internal string Of(SourceLocation location) => _prefix + location.File;

    /// <summary>The same as a relative reference (RFC 3986).</summary>
    internal string UriOf(SourceLocation location) => string.Join('/', Of(location).Split('/').Select(Uri.EscapeDataString));
}
