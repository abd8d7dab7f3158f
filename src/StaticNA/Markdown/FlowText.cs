using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// The words of a paragraph or a row of a table, as readers see them: on one line, without code, and with the places where
/// citations stand.
/// </summary>
internal sealed class FlowText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int At, int Offset)> _origins = [];

    private FlowText()
    {
    }

    /// <summary>Without white space at its ends.</summary>
    public string Text { get; private set; } = "";

    /// <summary>
    /// Where in <see cref="Text"/> the last citation stands, or the last note that names its origin; null if there is none.
    /// </summary>
    public int? LastMark { get; private set; }

    /// <summary>Whether it holds a link to another site.</summary>
    public bool LinksOut { get; private set; }

    public bool EndsInColon => Text.EndsWith(':');

    public static FlowText Of(ParagraphBlock paragraph)
    {
        var flow = new FlowText();
        flow.Add(paragraph.Inline);
        return flow.Finish();
    }

    public static FlowText Of(TableRow row)
    {
        var flow = new FlowText();
        foreach (ParagraphBlock cell in row.Descendants<ParagraphBlock>())
        {
            if (flow._text.Length > 0)
            {
                flow.AddBlank();
                flow._text.Append("| ");
            }

            flow.Add(cell.Inline);
        }

        return flow.Finish();
    }

    /// <summary>Whether a footnote says on what it rests: by a citation, or by a link out of the site.</summary>
    public static bool NamesItsOrigin(Footnote note) => note.Descendants().Any(node => node is CitationInline || LeadsOut(node));

    /// <summary>The offset into the body of a place in <see cref="Text"/>.</summary>
    public int OffsetOf(int at)
    {
        int found = _origins.BinarySearch((at, int.MaxValue));
        (int start, int offset) = _origins[~found - 1];
        return offset + at - start;
    }

    private static bool LeadsOut(MarkdownObject node) => node switch
    {
        AutolinkInline link => !link.IsEmail,
        LinkInline { Url: string url } => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private void Add(ContainerInline? container)
    {
        foreach (Inline inline in container ?? [])
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        LinksOut |= LeadsOut(inline);
        switch (inline)
        {
            case CitationInline:
            case FootnoteLink { IsBackLink: false } note when NamesItsOrigin(note.Footnote):
                LastMark = _text.Length;
                break;
            case FootnoteLink:
                break;
            case LiteralInline literal:
                AddWords(literal.Content.AsSpan(), literal.Span.Start + Trimmed(literal));
                break;
            case HtmlEntityInline entity:
                AddWords(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case LineBreakInline:
                AddBlank();
                break;
            case ContainerInline inner:
                Add(inner);
                break;
            default:
                AddWords("`…`", inline.Span.Start);
                break;
        }
    }

    /// <summary>White space is folded; each stretch between remembers where it comes from.</summary>
    private void AddWords(ReadOnlySpan<char> words, int offset)
    {
        bool isContinued = false;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is ' ' or '\t' or '\n' or '\r')
            {
                AddBlank();
                isContinued = false;
                continue;
            }

            if (!isContinued)
            {
                _origins.Add((_text.Length, offset + i));
                isContinued = true;
            }

            _text.Append(words[i]);
        }
    }

    /// <summary>How many blanks were cut off before the words, as in cells of tables, which their span does not know.</summary>
    internal static int Trimmed(LiteralInline literal)
    {
        int most = literal.Span.Length - literal.Content.Length;
        int blanks = 0;
        while (blanks < most && literal.Content.PeekCharExtra(-blanks - 1) is ' ' or '\t')
        {
            blanks++;
        }

        return blanks;
    }

    private void AddBlank()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }

    private FlowText Finish()
    {
        Text = _text.ToString().TrimEnd(' ');
        return this;
    }
}
