namespace StaticNA;

/// <summary>Paths with every symbolic link resolved.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>
    /// The path with symbolic links resolved component by component; components that do not exist are kept as they are.
    /// </summary>
    /// <exception cref="IOException">More than 40 links, as in a loop.</exception>
    public static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        string resolved = Path.GetPathRoot(full)!;
        var pending = new Stack<string>(Components(full, resolved));
        int links = 0;
        while (pending.TryPop(out string? name))
        {
            string next = Path.Combine(resolved, name);
            string? target = Directory.Exists(next) || File.Exists(next) || IsLink(next)
                ? new FileInfo(next).LinkTarget
                : null;
            if (target is null)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"too many symbolic links in {path}");
            }

            string linked = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(linked)!;
            foreach (string component in Components(linked, resolved))
            {
                pending.Push(component);
            }
        }

        return resolved;
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it; both resolved.</summary>
    public static bool IsInside(string path, string folder) =>
        path == folder
        || path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Last component first, so that a stack yields them in order.</summary>
    private static IEnumerable<string> Components(string path, string root) =>
        path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
