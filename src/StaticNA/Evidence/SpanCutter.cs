using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds the stretch of a passage that a span marks.</summary>
internal sealed class SpanCutter
{
    private readonly string _source;
    private readonly ImmutableArray<FoldedText> _passages;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="source">Id of the source, for messages.</param>
    /// <param name="passages">Its passages, passage 1 first.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public SpanCutter(string source, ImmutableArray<string> passages, DiagnosticBag diagnostics)
    {
        _source = source;
        _passages = [.. passages.Select(passage => new FoldedText(passage))];
        _diagnostics = diagnostics;
    }

    /// <summary>The words of the span as the document has them; null, with a diagnostic, if they are not found exactly once.</summary>
    public string? Cut(WordSpan span, int passage)
    {
        if (passage > _passages.Length)
        {
            return null;
        }

        FoldedText text = _passages[passage - 1];
        if (FindOnce(text, new(span.Start, span.Location), 0, passage) is not int start)
        {
            return null;
        }

        int afterStart = start + span.Start.Trim().Length;
        if (span.End.Length == 0)
        {
            return text.Cut(start, afterStart);
        }

        return FindOnce(text, new(span.End, span.EndLocation), afterStart, passage) is int end
            ? text.Cut(start, end + span.End.Trim().Length)
            : null;
    }

    /// <summary>Whether the words stand in a passage; passages that do not exist hold none.</summary>
    public bool Holds(string words, int passage) =>
        passage <= _passages.Length && _passages[passage - 1].Find(words).Any();

    private int? FindOnce(FoldedText text, Located<string> written, int from, int passage)
    {
        (string words, SourceLocation at) = written;
        string where = $"passage {passage} of '{_source}'";
        int[] places = [.. text.Find(words, from).Take(2)];
        if (places.Length == 1)
        {
            return places[0];
        }

        if (places.Length == 2)
        {
            _diagnostics.Add(EvidenceRules.SpanIsAmbiguous(at, words, where));
            return null;
        }

        int elsewhere = _passages.Select((other, index) => other.Find(words).Any() ? index + 1 : 0).FirstOrDefault(found => found > 0);
        _diagnostics.Add(elsewhere > 0 && elsewhere != passage
            ? EvidenceRules.SpanIsFoundElsewhere(at, words, where, elsewhere)
            : EvidenceRules.SpanIsNotFound(at, words, where));
        return null;
    }
}
