namespace StaticNA;

/// <summary>
/// Paths of input files as links write them: with <c>/</c>, relative to the folder of the file that holds the link.
/// </summary>
internal static class RelativePath
{
    /// <summary>
    /// The path that <paramref name="link"/> in <paramref name="file"/> leads to, or null if it leads out of the root.
    /// </summary>
    public static string? Resolve(string file, string link)
    {
        List<string> parts = [.. file.Split('/')[..^1]];
        foreach (string part in link.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The link that leads from <paramref name="file"/> to <paramref name="target"/>.</summary>
    public static string Between(string file, string target)
    {
        string[] from = file.Split('/')[..^1];
        string[] to = target.Split('/');
        int shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }
}
