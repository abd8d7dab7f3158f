using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A document while quotations are checked against it.</summary>
internal sealed class CheckedDocument(DocumentText text, DiagnosticBag diagnostics)
{
    private readonly WrittenQuotationChecker _written = new(text, diagnostics);

    public DocumentText Text { get; } = text;

    public SpanFinder Spans { get; } = new(text, diagnostics);

    /// <summary>What is quoted of it so far.</summary>
    public QuotedText Quoted { get; } = new(text, diagnostics);

    /// <summary>The words of all spans of a quotation; null, with a diagnostic, if one of them is not found.</summary>
    public ImmutableArray<string>? Cut(Quotation quotation)
    {
        var pieces = ImmutableArray.CreateBuilder<string>(quotation.Spans.Length);
        foreach (WordSpan span in quotation.Spans)
        {
            if (Spans.Find(span, quotation.Passage) is TextRange range)
            {
                Quoted.Add(quotation.Passage.Value, range, new(span.ToString(), span.Location));
                pieces.Add(Text.Cut(quotation.Passage.Value, range));
            }
        }

        return pieces.Count == quotation.Spans.Length ? pieces.MoveToImmutable() : null;
    }

    /// <summary>Whether the words that were written out stand in the passages cited; if not, there is a diagnostic.</summary>
    public bool Check(WrittenQuotation quotation)
    {
        if (_written.Find(quotation) is not { Count: > 0 } places)
        {
            return false;
        }

        foreach ((int passage, TextRange range) in places)
        {
            Quoted.Add(passage, range, new(Shorten(Text.Cut(passage, range)), quotation.At(0)));
        }

        return true;
    }

    /// <summary>First and last words, as spans are named in messages.</summary>
    private static string Shorten(string text)
    {
        const int Shown = WordSpan.MaximumWords / 2;
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WordSpan.MaximumWords
            ? text
            : $"{string.Join(' ', words[..Shown])}…{string.Join(' ', words[^Shown..])}";
    }
}
