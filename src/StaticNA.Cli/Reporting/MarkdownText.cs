using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>Text as Markdown that shows it as it is: no markup, no HTML, no end of its line or of a cell of a table.</summary>
internal static class MarkdownText
{
    /// <summary>One line; line breaks and control characters become blanks.</summary>
    internal static string Of(string text)
    {
        var markdown = new StringBuilder(text.Length + 16);
        foreach (char unit in Excerpt.Printable(text.ReplaceLineEndings(" ")))
        {
            switch (unit)
            {
                case '<':
                    markdown.Append("&lt;");
                    break;
                case '>':
                    markdown.Append("&gt;");
                    break;
                case '&':
                    markdown.Append("&amp;");
                    break;
                case '|':
                    // Tables are cut at bars before anything else is read, and some readers cut at "\\|" too.
                    markdown.Append("&#124;");
                    break;
                case '\t' or '\uFFFD':
                    markdown.Append(' ');
                    break;
                default:
                    if (char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit)))
                    {
                        markdown.Append('\\');
                    }

                    markdown.Append(unit);
                    break;
            }
        }

        return markdown.ToString();
    }
}
