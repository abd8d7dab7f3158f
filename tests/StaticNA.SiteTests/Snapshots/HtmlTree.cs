using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.Snapshots;

/// <summary>
/// HTML as the tree a browser makes of it, one node a line: indentation, the order of attributes and the way a
/// character is written make no difference; elements, attributes and words do. In <c>pre</c> every space counts.
/// </summary>
internal static class HtmlTree
{
    private static readonly char[] Spaces = [' ', '\n', '\t', '\r', '\f'];

    internal static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        Append(text, document, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INode node, int depth)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (Line(child) is string line)
            {
                text.Append(' ', depth * 2).Append(line).Append('\n');
            }

            Append(text, child, depth + 1);
        }
    }

    private static string? Line(INode node) => node switch
    {
        IDocumentType type => $"<!doctype {type.Name}>",
        IComment comment => $"<!--{comment.Data}-->",
        IElement element => $"<{element.LocalName}{Attributes(element)}>",
        IText words => Words(words),
        _ => null,
    };

    private static string Attributes(IElement element) => string.Concat(element.Attributes
        .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
        .Select(attribute => $" {attribute.Name}=\"{attribute.Value}\""));

    private static string? Words(IText text)
    {
        if (text.ParentElement?.Closest("pre, textarea, script, style") is not null)
        {
            return "|" + text.Data.Replace("\n", "⏎", StringComparison.Ordinal);
        }

        // A space between words and a tag shows, so it is kept, but only one.
        string words = string.Join(' ', text.Data.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
        string before = Spaces.Contains(text.Data[0]) ? " " : "";
        string after = Spaces.Contains(text.Data[^1]) ? " " : "";
        return words.Length == 0 ? null : $"\"{before}{words}{after}\"";
    }
}
