namespace StaticNA;

/// <summary>A Markdown file split into its YAML and its body.</summary>
/// <param name="Yaml">The lines between the two <c>---</c>; the first of them is line 2 of the file.</param>
/// <param name="Body">All after the second one.</param>
/// <param name="BodyLine">Line of the file on which the body starts, from 1.</param>
internal readonly record struct FrontMatter(string Yaml, string Body, int BodyLine)
{
    /// <summary>Line of the file on which the YAML starts.</summary>
    public const int YamlLine = 2;

    /// <summary>Null, with a diagnostic, if there is no front matter or it is not closed.</summary>
    public static FrontMatter? Split(string text, string file, DiagnosticBag diagnostics)
    {
        if (!IsFence(text, 0, out int start))
        {
            diagnostics.Add(ReadingRules.HasNoFrontMatter(file));
            return null;
        }

        int line = YamlLine;
        for (int at = start; at < text.Length; line++)
        {
            if (IsFence(text, at, out int after))
            {
                return new FrontMatter(text[start..at], text[after..], line + 1);
            }

            int end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        diagnostics.Add(ReadingRules.FrontMatterIsOpen(file));
        return null;
    }

    /// <summary>Whether the line at <paramref name="at"/> is three hyphens and blanks; <paramref name="next"/> starts the next line.</summary>
    private static bool IsFence(string text, int at, out int next)
    {
        int end = text.IndexOf('\n', at);
        ReadOnlySpan<char> line = end < 0 ? text.AsSpan(at) : text.AsSpan(at, end - at);
        next = end < 0 ? text.Length : end + 1;
        return line.StartsWith("---", StringComparison.Ordinal) && line[3..].Trim(" \t\r").IsEmpty;
    }
}
