namespace StaticNA.Cli.Commands;

/// <summary>Paths as people read them.</summary>
internal static class ShownPath
{
    /// <summary>From the working folder, if it lies in that.</summary>
    internal static string Of(Host host, string path)
    {
        string relative = Path.GetRelativePath(host.WorkingFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
