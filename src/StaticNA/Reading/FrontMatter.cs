using System.Text;

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
    /// <param name="utf8">Valid UTF-8. Only the two parts become strings.</param>
    /// <param name="file">For diagnostics.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="withBody">False if nobody will ask for the body, which is then empty.</param>
    public static FrontMatter? Split(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics, bool withBody = true)
    {
        if (!IsFence(utf8, 0, out int start))
        {
            diagnostics.Add(ReadingRules.HasNoFrontMatter(file));
            return null;
        }

        int line = YamlLine;
        for (int at = start; at < utf8.Length; line++)
        {
            if (IsFence(utf8, at, out int after))
            {
                string body = withBody ? Encoding.UTF8.GetString(utf8[after..]) : "";
                return new FrontMatter(Encoding.UTF8.GetString(utf8[start..at]), body, line + 1);
            }

            int end = utf8[at..].IndexOf((byte)'\n');
            at = end < 0 ? utf8.Length : at + end + 1;
        }

        diagnostics.Add(ReadingRules.FrontMatterIsOpen(file));
        return null;
    }

    /// <summary>Whether the line at <paramref name="at"/> is three hyphens and blanks; <paramref name="next"/> starts the next line.</summary>
    private static bool IsFence(ReadOnlySpan<byte> utf8, int at, out int next)
    {
        int end = utf8[at..].IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? utf8[at..] : utf8.Slice(at, end);
        next = end < 0 ? utf8.Length : at + end + 1;
        return line.StartsWith("---"u8) && line[3..].Trim(" \t\r"u8).IsEmpty;
    }
}
