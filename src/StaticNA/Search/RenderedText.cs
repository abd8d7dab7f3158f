using System.Text;

namespace StaticNA;

/// <summary>
/// The plain text of a body: its paragraphs, headings, items and cells, each with the heading above it. Citations and notes' numbers are
/// left out, and so are quotations that are cut from documents.
/// </summary>
internal sealed class RenderedText
{
    private static readonly string[] Blocks =
        ["p", "li", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "pre", "blockquote", "section", "ul", "ol", "table", "div", "hr"];

    private readonly List<SearchText> _texts = [];
    private readonly StringBuilder _text = new();
    private readonly string _html;
    private string? _anchor;

    private RenderedText(string html) => _html = html;

    /// <summary>The texts in order, none of them empty.</summary>
    public static List<SearchText> Of(MarkdownBody body)
    {
        var reading = new RenderedText(body.Html.ToString());
        reading.Read();
        return reading._texts;
    }

    // The renderer wrote the HTML: each < starts a tag, each > in an attribute is escaped.
    private void Read()
    {
        int at = 0;
        while (at < _html.Length)
        {
            int tag = _html.IndexOf('<', at);
            AddWords(_html.AsSpan(at, (tag < 0 ? _html.Length : tag) - at));
            if (tag < 0)
            {
                break;
            }

            int end = _html.IndexOf('>', tag);
            at = Pass(_html.AsSpan(tag + 1, end - tag - 1), end + 1);
        }

        EndText();
    }

    /// <returns>Where to read on.</returns>
    private int Pass(ReadOnlySpan<char> tag, int next)
    {
        if (tag.StartsWith("sup "))
        {
            int end = _html.IndexOf("</sup>", next, StringComparison.Ordinal) + "</sup>".Length;
            bool isBeforePoint = end < _html.Length && ".,;:!?)".Contains(_html[end], StringComparison.Ordinal);
            if (isBeforePoint && _text.Length > 0 && _text[^1] == ' ')
            {
                _text.Length--;
            }

            return end;
        }

        bool isStart = tag[0] != '/';
        ReadOnlySpan<char> name = isStart ? tag : tag[1..];
        int length = name.IndexOfAny(' ', '/');
        name = length < 0 ? name : name[..length];
        if (name is "br")
        {
            AddWords(" ");
        }
        else if (IsBlock(name))
        {
            EndText();
            if (isStart && name[0] == 'h' && IdOf(tag) is string id)
            {
                _anchor = id;
            }
        }

        return next;
    }

    private static bool IsBlock(ReadOnlySpan<char> name)
    {
        foreach (string block in Blocks)
        {
            if (name.SequenceEqual(block))
            {
                return true;
            }
        }

        return false;
    }

    private static string? IdOf(ReadOnlySpan<char> tag)
    {
        const string Start = " id=\"";
        int at = tag.IndexOf(Start);
        ReadOnlySpan<char> id = at < 0 ? [] : tag[(at + Start.Length)..];
        return at < 0 ? null : Decode(id[..id.IndexOf('"')]);
    }

    private void AddWords(ReadOnlySpan<char> words)
    {
        if (words.Contains('&'))
        {
            words = Decode(words);
        }

        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                _text.Append(c);
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }

    private static string Decode(ReadOnlySpan<char> escaped) => System.Net.WebUtility.HtmlDecode(escaped.ToString());

    private void EndText()
    {
        string text = _text.ToString().TrimEnd(' ');
        _text.Clear();
        if (text.Length > 0)
        {
            _texts.Add(new SearchText(SearchField.Body, text, _anchor));
        }
    }
}
