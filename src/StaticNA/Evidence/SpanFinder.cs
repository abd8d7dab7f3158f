namespace StaticNA;

/// <summary>Finds the stretch of a passage that a span marks.</summary>
internal sealed class SpanFinder(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Where the span stands in the folded passage; null, with a diagnostic, if its words are not found exactly once. A passage that
    /// the document does not have is reported elsewhere.
    /// </summary>
    public TextRange? Find(WordSpan span, Located<int> passage)
    {
        if (!document.Has(passage.Value))
        {
            return null;
        }

        FoldedText text = document.Passage(passage.Value);
        TextRange[] starts = [.. text.Find(span.Start).Take(2)];
        if (starts is not [TextRange start])
        {
            return Fail(span, passage, new(span.Start, span.Location), starts.Length);
        }

        if (span.End.Length == 0)
        {
            return start;
        }

        TextRange[] ends = [.. text.Find(span.End, start.End).Take(2)];
        return ends is [TextRange end]
            ? new TextRange(start.Start, end.End)
            : Fail(span, passage, new(span.End, span.EndLocation), ends.Length);
    }

    private TextRange? Fail(WordSpan span, Located<int> passage, Located<string> words, int found)
    {
        if (found > 0)
        {
            diagnostics.Add(EvidenceRules.SpanIsAmbiguous(words, passage.Value, document.Source.Id));
        }
        else if (document.Holds(words.Value, passage.Value))
        {
            diagnostics.Add(EvidenceRules.SpanIsOutOfOrder(words, passage.Value, document.Source.Id, span.Start));
        }
        else if (OtherPassageWith(span, passage.Value) is int other)
        {
            diagnostics.Add(EvidenceRules.PassageIsWrong(passage, span.ToString(), document.Source.Id, other));
        }
        else
        {
            var nearest = NearestWording.Find(document, words.Value, passage.Value);
            diagnostics.Add(EvidenceRules.SpanIsNotFound(words, passage.Value, document.Source.Id, nearest));
        }

        return null;
    }

    /// <summary>The first other passage that has all of the span.</summary>
    private int? OtherPassageWith(WordSpan span, int passage)
    {
        for (int other = 1; other <= document.Passages.Length; other++)
        {
            FoldedText text = document.Passage(other);
            if (other != passage && text.Find(span.Start).Any(start => span.End.Length == 0 || text.Find(span.End, start.End).Any()))
            {
                return other;
            }
        }

        return null;
    }
}
