using System.Text;
using System.Text.RegularExpressions;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// Text made safe for GitHub's Markdown: shown as it is written, whatever it holds. No markup, no HTML, no end of its line or of a cell
/// of a table. It must not stand at the start of a line.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>One line; line breaks and control characters become blanks.</summary>
    internal static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (char unit in Excerpt.Printable(text.ReplaceLineEndings(" ")))
        {
            _ = unit switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),

                // Tables are cut at bars before anything else is read, and some readers cut at "\|" too.
                '|' => safe.Append("&#124;"),
                '\t' or '\uFFFD' => safe.Append(' '),

                // CommonMark 0.31, 2.4: any ASCII punctuation may be escaped. These start no markup inside a line.
                ',' or '.' or ':' or ';' or '?' or '-' or '%' or '/' or '\'' or '"' or '@' => safe.Append(unit),
                _ when char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit)) => safe.Append('\\').Append(unit),
                _ => safe.Append(unit),
            };
        }

        return safe.ToString();
    }

    /// <summary>
    /// The same for a comment, where it must name nobody and link nowhere: what GitHub looks for in the finished page, where backslashes
    /// are gone (<c>@name</c>, <c>#1</c>, <c>GH-1</c>, commits, addresses, <c>:emoji:</c>), is parted by a space of no width.
    /// </summary>
    internal static string InComment(string text)
    {
        string parted = Reference().Replace(text, "$0\u200B");
        parted = Host().Replace(parted, "$1\u200B$2");
        parted = Commit().Replace(parted, commit => string.Join('\u200B', commit.Value.Chunk(6).Select(digits => new string(digits))));
        return Of(parted);
    }

    /// <summary>As code, in which GitHub looks for nothing.</summary>
    internal static string Code(string text) => $"`{text.Replace('`', '\'')}`";

    [GeneratedRegex(@"[@#]|:(?=\S)|\bgh-(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(www)(\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    /// <summary>Not a number of the same length, such as a date without hyphens.</summary>
    [GeneratedRegex(@"\b(?=\d*[a-f])[0-9a-f]{7,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Commit();
}
