namespace StaticNA;

/// <summary>Resolves symbolic links.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows in one path (<c>path_resolution(7)</c>).</summary>
    private const int MostLinks = 40;

    /// <summary>
    /// The path without symbolic links, <c>.</c> and <c>..</c>, resolved from left to right as the system does. Parts that do not
    /// exist are kept. Throws <see cref="IOException"/> where links go round in a circle.
    /// </summary>
    public static string Of(string absolute)
    {
        string real = Path.GetPathRoot(absolute)!;
        var rest = new Stack<string>();
        PushParts(rest, absolute[real.Length..]);
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            string next = Path.Join(real, part);
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
            }
            else if (new FileInfo(next).LinkTarget is not string target)
            {
                real = next;
            }
            else if (++links > MostLinks)
            {
                throw new IOException($"'{absolute}' holds too many symbolic links");
            }
            else
            {
                real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
                PushParts(rest, target);
            }
        }

        return real;
    }

    private static void PushParts(Stack<string> rest, string path)
    {
        foreach (string part in path.Split(Path.DirectorySeparatorChar).Reverse())
        {
            if (part is not ("" or "."))
            {
                rest.Push(part);
            }
        }
    }
}
