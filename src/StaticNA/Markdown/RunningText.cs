using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// A paragraph as one line of text, which knows for each part where in the syntax tree it stands and whether it is the author's own
/// running text. Used again for one paragraph after the other.
/// </summary>
internal sealed class RunningText
{
    /// <summary>Stands for what is no text, such as code or a mark.</summary>
    private const char Object = '\uFFFC';

    private const int FewestSigns = 1024;

    private readonly List<Part> _parts = [];
    private readonly List<(int Start, int End)> _quoted = [];
    private char[] _text = [];
    private int _length;

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public void Read(ContainerInline paragraph)
    {
        _length = 0;
        _parts.Clear();
        Add(paragraph, isOpen: true);
        QuotationMarks.Find(Text, _quoted);
    }

    /// <summary>
    /// Whether a stretch may be enclosed: nothing but the author's own text, in one piece of the tree, outside quotation marks.
    /// </summary>
    public bool IsOpen(int start, int end)
    {
        int first = PartAt(start);
        for (int i = first; i < _parts.Count && _parts[i].Start < end; i++)
        {
            Part part = _parts[i];
            bool isWhole = part.Start >= start && EndOf(i) <= end;
            if (!part.IsOpen || part.Inline.Parent != _parts[first].Inline.Parent || !(isWhole || part.Inline is LiteralInline))
            {
                return false;
            }
        }

        foreach ((int from, int to) in _quoted)
        {
            if (start < to && from < end)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Puts an open stretch into a container. Stretches before it can still be enclosed afterwards, but none behind it.
    /// </summary>
    public void Enclose(int start, int end, ContainerInline container)
    {
        int first = PartAt(start);
        int last = PartAt(end - 1);
        if (EndOf(last) > end)
        {
            Cut((LiteralInline)_parts[last].Inline, end - _parts[last].Start);
        }

        Inline inline = _parts[first].Inline;
        if (_parts[first].Start < start)
        {
            inline = Cut((LiteralInline)inline, start - _parts[first].Start);
        }

        Inline final = last == first ? inline : _parts[last].Inline;
        container.Span = new SourceSpan(inline.Span.Start, final.Span.End);
        container.Line = inline.Line;
        container.Column = inline.Column;
        Place(container, inline);
        for (bool isLast = false; !isLast; inline = container.NextSibling!)
        {
            isLast = inline == final;
            inline.Remove();
            container.AppendChild(inline);
        }
    }

    private static void Place(Inline inline, Inline next)
    {
        // Markdig's InsertBefore leaves the new one without its sibling before.
        if (next.PreviousSibling is { } previous)
        {
            previous.InsertAfter(inline);
        }
        else
        {
            next.InsertBefore(inline);
        }
    }

    /// <summary>Shortens a literal; what is cut off follows it as a literal of its own, which is returned.</summary>
    private static LiteralInline Cut(LiteralInline literal, int length)
    {
        StringSlice whole = literal.Content;
        int at = literal.Span.Start + FlowText.Trimmed(literal) + length;
        var rest = new LiteralInline(new StringSlice(whole.Text, whole.Start + length, whole.End))
        {
            Span = new SourceSpan(at, literal.Span.End),
            Line = literal.Line,
            Column = literal.Column + at - literal.Span.Start,
            IsClosed = true,
        };
        literal.Content = new StringSlice(whole.Text, whole.Start, whole.Start + length - 1);
        literal.Span = new SourceSpan(literal.Span.Start, at - 1);
        literal.InsertAfter(rest);
        return rest;
    }

    private int PartAt(int place)
    {
        int low = 0;
        int high = _parts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _parts[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int EndOf(int part) => part + 1 < _parts.Count ? _parts[part + 1].Start : _length;

    private void Add(ContainerInline container, bool isOpen)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal, literal.Content.AsSpan(), isOpen);
                    break;
                case HtmlEntityInline entity:
                    Add(entity, entity.Transcoded.AsSpan(), isOpen);
                    break;
                case LineBreakInline line:
                    Add(line, " ", isOpen && !line.IsHard);
                    break;
                case ContainerInline inner:
                    Add(inner, isOpen && inner is EmphasisInline);
                    break;
                default:
                    Add(inline, [Object], isOpen: false);
                    break;
            }
        }
    }

    private void Add(Inline inline, ReadOnlySpan<char> text, bool isOpen)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(Math.Max(FewestSigns, _text.Length * 2), _length + text.Length));
        }

        _parts.Add(new Part(_length, inline, isOpen));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private readonly record struct Part(int Start, Inline Inline, bool IsOpen);
}
