using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.Snapshots;

/// <summary>
/// HTML as the tree a browser makes of it, one node a line: indentation, the order of attributes and the way a character is
/// written make no difference; elements, attributes and words do. In <c>pre</c> every space counts.
/// </summary>
internal static class HtmlTree
{
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
        IElement element => $"<{element.LocalName}{string.Concat(element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal)
            .Select(attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>",
        IText words => Words(words),
        _ => null,
    };

    private static string? Words(IText text)
    {
        if (text.ParentElement?.Closest("pre, textarea, script, style") is not null)
        {
            return "|" + text.Data.Replace("\n", "⏎", StringComparison.Ordinal);
        }

        // A space between words and a tag shows, so it is kept, but only one.
        string words = string.Join(' ', text.Data.Split([' ', '\n', '\t', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : $"\"{(Leads(text.Data) ? " " : "")}{words}{(Leads(text.Data[^1..]) ? " " : "")}\"";
    }

    private static bool Leads(string data) => data[0] is ' ' or '\n' or '\t' or '\r' or '\f';
}
