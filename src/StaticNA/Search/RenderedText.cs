using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>
/// The plain text of a body: its paragraphs, headings, items and cells, each with the heading above it. Citations and notes' numbers are
/// left out, and so are quotations that are cut from documents.
/// </summary>
internal sealed class RenderedText
{
    // All white space of Unicode but the space itself.
    private static readonly SearchValues<char> Breaks = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    private readonly List<SearchText> _texts = [];
    private readonly char[] _html;
    private readonly int _end;

    // As long as the whole HTML: no text is longer than what it was written as.
    private readonly char[] _text;
    private int _length;
    private string? _anchor;

    private RenderedText(char[] html, int end, char[] text)
    {
        _html = html;
        _end = end;
        _text = text;
    }

    private bool EndsInWord => _length > 0 && _text[_length - 1] != ' ';

    /// <summary>The texts in order, none of them empty.</summary>
    public static List<SearchText> Of(MarkdownBody body)
    {
        ReadOnlySpan<byte> utf8 = body.Html.Utf8;
        char[] html = ArrayPool<char>.Shared.Rent(utf8.Length);
        char[] text = ArrayPool<char>.Shared.Rent(utf8.Length);
        var reading = new RenderedText(html, Encoding.UTF8.GetChars(utf8, html), text);
        reading.Read();
        ArrayPool<char>.Shared.Return(html);
        ArrayPool<char>.Shared.Return(text);
        return reading._texts;
    }

    // The renderer wrote the HTML: each < starts a tag, each > in an attribute is escaped.
    private void Read()
    {
        ReadOnlySpan<char> rest = _html.AsSpan(0, _end);
        while (rest.IndexOf('<') is int tag and >= 0)
        {
            AddWords(rest[..tag]);
            rest = rest[(tag + 1)..];
            int end = rest.IndexOf('>');
            rest = Pass(rest[..end], rest[(end + 1)..]);
        }

        AddWords(rest);
        EndText();
    }

    /// <returns>Where to read on.</returns>
    private ReadOnlySpan<char> Pass(ReadOnlySpan<char> tag, ReadOnlySpan<char> rest)
    {
        if (tag.StartsWith("sup "))
        {
            rest = rest[(rest.IndexOf("</sup>") + "</sup>".Length)..];
            bool isBeforePoint = !rest.IsEmpty && ".,;:!?)".Contains(rest[0], StringComparison.Ordinal);
            if (isBeforePoint && _length > 0 && !EndsInWord)
            {
                _length--;
            }

            return rest;
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

        return rest;
    }

    private static bool IsBlock(ReadOnlySpan<char> name) => name
        is "p" or "li" or "h2" or "h3" or "h4" or "h5" or "h6" or "td" or "th" or "tr" or "pre" or "blockquote" or "section" or "ul" or "ol"
        or "table" or "div" or "hr";

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

        for (int end = words.IndexOfAny(Breaks); end >= 0; end = words.IndexOfAny(Breaks))
        {
            AddLine(words[..end]);
            Add(" ");
            words = words[(end + 1)..];
        }

        AddLine(words);
    }

    /// <summary>Adds words that have nothing but spaces between them; of several spaces one is left.</summary>
    private void AddLine(ReadOnlySpan<char> line)
    {
        for (int end = line.IndexOf("  "); end >= 0; end = line.IndexOf("  "))
        {
            Add(line[..(end + 1)]);
            line = line[(end + 1)..];
        }

        Add(line);
    }

    private void Add(ReadOnlySpan<char> words)
    {
        words = EndsInWord ? words : words.TrimStart(' ');
        words.CopyTo(_text.AsSpan(_length));
        _length += words.Length;
    }

    private static string Decode(ReadOnlySpan<char> escaped) => System.Net.WebUtility.HtmlDecode(escaped.ToString());

    private void EndText()
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _length).TrimEnd(' ');
        _length = 0;
        if (!text.IsEmpty)
        {
            _texts.Add(new SearchText(SearchField.Body, text.ToString(), _anchor));
        }
    }
}
