using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>
/// The plain text of a body: its paragraphs, headings, items and cells, each with the heading above it. Citations and notes' numbers are
/// left out, and so are quotations that are cut from documents. Reads one body after the other in the same memory.
/// </summary>
/// <param name="texts">Takes the texts.</param>
internal sealed class RenderedText(List<SearchText> texts)
{
    // All white space of Unicode but the space itself.
    private static readonly SearchValues<char> Breaks = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    // The texts, one after the other: together no longer than the HTML that they were written as.
    private char[] _all = [];
    private int _start;
    private int _end;
    private string? _anchor;

    private bool EndsInWord => _end > _start && _all[_end - 1] != ' ';

    /// <summary>The texts in order, none of them empty.</summary>
    public static List<SearchText> Of(MarkdownBody body)
    {
        List<SearchText> texts = [];
        new RenderedText(texts).Add(body);
        return texts;
    }

    /// <summary>Adds the texts in order, none of them empty. Those of the body before may not be read any more.</summary>
    public void Add(MarkdownBody body)
    {
        ReadOnlySpan<byte> utf8 = body.Html.Utf8;
        if (_all.Length < utf8.Length)
        {
            _all = new char[utf8.Length];
        }

        (_start, _end, _anchor) = (0, 0, null);
        char[] html = ArrayPool<char>.Shared.Rent(utf8.Length);
        Read(html.AsSpan(0, Encoding.UTF8.GetChars(utf8, html)));
        ArrayPool<char>.Shared.Return(html);
    }

    // The renderer wrote the HTML: each < starts a tag, each > in an attribute is escaped.
    private void Read(ReadOnlySpan<char> rest)
    {
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
            if (isBeforePoint && _end > _start && !EndsInWord)
            {
                _end--;
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
        words.CopyTo(_all.AsSpan(_end));
        _end += words.Length;
    }

    private static string Decode(ReadOnlySpan<char> escaped) => System.Net.WebUtility.HtmlDecode(escaped.ToString());

    private void EndText()
    {
        ReadOnlyMemory<char> text = _all.AsMemory(_start, _end - _start).TrimEnd(' ');
        _start = _end;
        if (!text.IsEmpty)
        {
            texts.Add(new SearchText(SearchField.Body, text, _anchor));
        }
    }
}
