using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// Recognizes citations, and references to footnotes that don't exist. It must come before Markdig's parser of links,
/// which would take <c>[@</c> for the start of one, and <c>![@</c> or <c>![^</c>, an exclamation mark before a mark,
/// for an image.
/// </summary>
internal sealed class CitationInlineParser : InlineParser
{
    private const int LongestLabel = 100;

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public CitationInlineParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '!')
        {
            return slice.PeekChar() == '[' && slice.PeekChar(2) is '@' or '^' && MatchLiteral(processor, ref slice, 1);
        }

        return slice.PeekChar() switch
        {
            '@' => MatchCitation(processor, ref slice),
            '^' => MatchUnknownFootnote(processor, ref slice),
            _ => MatchForgottenSign(processor, ref slice),
        };
    }

    /// <summary><c>[boston ¶3]</c>: surely meant as a citation, and without its sign it would silently be none.</summary>
    private static bool MatchForgottenSign(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan()[1..];
        int end = text.IndexOfAnyExcept(IdCharacters);
        if (end <= 0 || !text[end..].TrimStart(' ').StartsWith("¶", StringComparison.Ordinal))
        {
            return false;
        }

        BodyReading reading = BodyReading.Of(processor);
        SourceLocation at = reading.At(processor.GetSourcePosition(slice.Start + 1));
        reading.Report(MarkdownRules.CitationIsMalformed(at, CitationMistake.Sign));
        return MatchLiteral(processor, ref slice, 1);
    }

    private static bool MatchCitation(InlineProcessor processor, ref StringSlice slice)
    {
        int start = slice.Start;
        BodyReading reading = BodyReading.Of(processor);
        var syntax = CitationSyntax.Read(slice.AsSpan());
        if (syntax.Mistake is CitationMistake mistake)
        {
            SourceLocation at = reading.At(processor.GetSourcePosition(start + syntax.MistakeOffset));
            reading.Report(MarkdownRules.CitationIsMalformed(at, mistake));
            return MatchLiteral(processor, ref slice, mistake == CitationMistake.Unclosed ? 2 : syntax.Length);
        }

        int position = processor.GetSourcePosition(start, out int line, out int column);
        WordSpan? span = syntax.SpanStart is null
            ? null
            : new WordSpan(
                syntax.SpanStart, syntax.SpanEnd, reading.At(processor.GetSourcePosition(start + syntax.SpanOffset)));
        var citation = new Citation(
            syntax.Source, syntax.Passages, span,
            reading.At(processor.GetSourcePosition(start + syntax.SourceOffset)),
            reading.At(processor.GetSourcePosition(start + syntax.PassagesOffset)));

        slice.Start = start + syntax.Length;
        processor.Inline = new CitationInline(citation)
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(position, processor.GetSourcePosition(slice.Start - 1)),
        };
        return true;
    }

    private static bool MatchUnknownFootnote(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        int end = text[..Math.Min(text.Length, LongestLabel)].IndexOf(']');
        if (end <= 2 || text[1..end].IndexOfAny("[\n\r ") >= 0)
        {
            return false;
        }

        string label = text[1..end].ToString();
        if (processor.Document.ContainsLinkReferenceDefinition(label))
        {
            return false;
        }

        BodyReading reading = BodyReading.Of(processor);
        SourceLocation at = reading.At(processor.GetSourcePosition(slice.Start));
        string? help = reading.Suggest(label, FootnoteLabels(processor.Document));
        reading.Report(MarkdownRules.FootnoteIsUnknown(at, label, help));
        return MatchLiteral(processor, ref slice, end + 1);
    }

    private static IEnumerable<string> FootnoteLabels(MarkdownDocument document) =>
        document.GetLinkReferenceDefinitions(addGroup: false).OfType<FootnoteLinkReferenceDefinition>()
            .Select(definition => definition.Label!);

    private static bool MatchLiteral(InlineProcessor processor, ref StringSlice slice, int length)
    {
        int position = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1),
            Line = line,
            Column = column,
            Span = new SourceSpan(position, processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }
}
