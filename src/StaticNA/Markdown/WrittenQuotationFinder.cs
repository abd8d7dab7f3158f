using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// Finds what an author wrote out as a document's words: all that a block quote says before a citation, or what stands in quotation
/// marks right before one.
/// </summary>
internal sealed class WrittenQuotationFinder
{
    private const string Closing = "\"”»’›'“«";
    private const string PunctuationAfter = " \n.,;:!?)(—–-…";

    private readonly BodyReading _reading;
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];

    private WrittenQuotationFinder(BodyReading reading) => _reading = reading;

    /// <summary>What is quoted from the citation's passages right before it; null if nothing is.</summary>
    public static WrittenQuotation? Find(CitationInline citation, BodyReading reading)
    {
        var finder = new WrittenQuotationFinder(reading);
        if (BlockQuoteOf(citation) is QuoteBlock block)
        {
            finder.Collect(block, citation);
            return finder.Make(finder.BlockQuoteRange(), citation.Citation);
        }

        if (!EndsQuotation(citation.PreviousSibling))
        {
            return finder.FindAbove(citation);
        }

        Inline first = citation.PreviousSibling!;
        while (first.PreviousSibling is { } earlier and not CitationInline)
        {
            first = earlier;
        }

        for (Inline? inline = first; inline != citation; inline = inline!.NextSibling)
        {
            finder.Collect(inline!);
        }

        return finder.Make(finder.MarkedRange(), citation.Citation);
    }

    /// <summary>A quick look at the last character: nearly all citations stand behind an author's own words.</summary>
    private static bool EndsQuotation(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan().TrimEnd(PunctuationAfter) is { Length: > 0 } text
            ? Closing.Contains(text[^1], StringComparison.Ordinal)
            : EndsQuotation(literal.PreviousSibling),
        HtmlEntityInline entity => entity.Transcoded.AsSpan() is [.., char last] && Closing.Contains(last, StringComparison.Ordinal),
        LineBreakInline or FootnoteLink => EndsQuotation(inline.PreviousSibling),
        ContainerInline container => EndsQuotation(container.LastChild),
        _ => false,
    };

    /// <summary>A block quote whose speaker and citation stand in a paragraph of their own below it, after a dash.</summary>
    private WrittenQuotation? FindAbove(CitationInline citation)
    {
        if (citation.Parent?.ParentBlock is not ParagraphBlock { Parent: ContainerBlock parent } paragraph
            || citation.Parent.FirstChild is not LiteralInline first
            || first.Content.AsSpan().TrimStart() is not (['—' or '–' or '―', ..] or ['-', '-', ..])
            || parent.IndexOf(paragraph) is not (> 0 and int index) || parent[index - 1] is not QuoteBlock block
            || block.Descendants<CitationInline>().Any())
        {
            return null;
        }

        Collect(block, citation);
        return Make(BlockQuoteRange(), citation.Citation);
    }

    private static QuoteBlock? BlockQuoteOf(Inline inline)
    {
        ContainerInline? root = inline.Parent;
        while (root?.Parent is ContainerInline parent)
        {
            root = parent;
        }

        Block? block = root?.ParentBlock;
        while (block is not null and not QuoteBlock)
        {
            block = block.Parent;
        }

        return (QuoteBlock?)block;
    }

    /// <summary>The text of a block quote between the citation and the one before it.</summary>
    private void Collect(QuoteBlock block, CitationInline citation)
    {
        foreach (LeafBlock leaf in block.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null)
            {
                continue;
            }

            Append("\n\n", null);
            foreach (Inline inline in leaf.Inline)
            {
                if (!CollectUntil(inline, citation))
                {
                    return;
                }
            }
        }
    }


    /// <summary>False once the citation is reached.</summary>
    private bool CollectUntil(Inline inline, CitationInline citation)
    {
        if (inline == citation)
        {
            return false;
        }

        if (inline is CitationInline)
        {
            _text.Clear();
            _runs.Clear();
            return true;
        }

        if (inline is not ContainerInline container)
        {
            Collect(inline);
            return true;
        }

        return container.All(child => CollectUntil(child, citation));
    }

    private void Collect(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), literal);
                break;
            case CodeInline code:
                Append(code.Content, code);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan(), entity);
                break;
            case LineBreakInline:
                Append("\n", null);
                break;
            case ContainerInline container:
                foreach (Inline child in container)
                {
                    Collect(child);
                }

                break;
        }
    }

    private void Append(ReadOnlySpan<char> text, Inline? inline)
    {
        if (inline is not null)
        {
            _runs.Add(new TextRun(_text.Length, _reading.At(inline.Span.Start)));
        }

        _text.Append(text);
    }

    /// <summary>All but a last line that says whose words they are, after a dash, and marks around the whole.</summary>
    private Range BlockQuoteRange()
    {
        string text = _text.ToString();
        int line = text.AsSpan().TrimEnd().LastIndexOf('\n');
        bool hasSpeaker = line > 0 && text.AsSpan(line).TrimStart() is ['—' or '–' or '―', ..] or ['-', '-', ..] or ['-', ' ', ..];
        int end = text.AsSpan(0, hasSpeaker ? line : text.Length).TrimEnd(" \n").Length;
        int start = text.Length - text.AsSpan().TrimStart(" \n").Length;
        return Math.Min(start, end)..end;
    }

    /// <summary>What stands between the last pair of quotation marks.</summary>
    private Range MarkedRange()
    {
        string text = _text.ToString();
        int end = text.AsSpan().TrimEnd(PunctuationAfter).Length - 1;
        char closing = text[end];
        string openings = closing switch
        {
            '”' => "“„",
            '“' => "„",
            '»' => "«",
            '«' => "»",
            '’' => "‘",
            '›' => "‹",
            _ => closing.ToString(),
        };
        int depth = 0;
        for (int at = end - 1; at >= 0; at--)
        {
            if (openings.Contains(text[at], StringComparison.Ordinal) && IsOpening(text, at))
            {
                if (depth-- == 0)
                {
                    return (at + 1)..end;
                }
            }
            else if (text[at] == closing && !char.IsLetterOrDigit(text[at + 1]))
            {
                depth++;
            }
        }

        return 0..0;
    }

    /// <summary>A straight mark opens where a word starts after it and none ends before it.</summary>
    private static bool IsOpening(string text, int at) =>
        text[at] is not ('"' or '\'')
        || ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != text[at]);

    private WrittenQuotation? Make(Range range, Citation citation)
    {
        (int start, int length) = range.GetOffsetAndLength(_text.Length);
        string text = _text.ToString(start, length);
        if (_runs.Count == 0 || !text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        ImmutableArray<TextRun> runs = [.. _runs.Select(run => run with { Start = run.Start - start })];
        return new WrittenQuotation(text, citation, runs);
    }
}
