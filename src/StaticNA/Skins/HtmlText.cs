using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>
/// Escapes text for HTML content and double-quoted attributes: the five signs that matter, and nothing else.
/// </summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Write(ReadOnlySpan<char> text, PageWriter writer)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            writer.Write(text[..at]);
            writer.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }

        writer.Write(text);
    }

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        using var writer = new PageWriter();
        Write(text, writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static string Reference(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
