using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Compares written-out quotations with the passages that they cite.</summary>
internal sealed class WrittenQuotationChecker(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Where the parts of the quotation stand, in order; null, with a diagnostic, if they do not. Passages that the document does not
    /// have are reported elsewhere.
    /// </summary>
    public IReadOnlyList<(int Passage, TextRange Range)>? Find(WrittenQuotation quotation)
    {
        ImmutableArray<int> cited = quotation.Citation.Passages;
        if (!cited.All(document.Has))
        {
            return null;
        }

        QuotationPart[] parts = [.. QuotationPart.Of(quotation.Text)];
        List<(int Passage, TextRange Range)> places = Place(parts, cited);
        if (places.Count < parts.Length)
        {
            diagnostics.Add(Mistake(quotation, parts, places.Count));
            return null;
        }

        return places;
    }

    /// <summary>Where the first parts stand, up to the first that does not stand after the one before it.</summary>
    private List<(int Passage, TextRange Range)> Place(QuotationPart[] parts, ImmutableArray<int> passages)
    {
        var places = new List<(int Passage, TextRange Range)>(parts.Length);
        int index = 0;
        int from = 0;
        foreach (QuotationPart part in parts)
        {
            TextRange? found = part.FindIn(document.Passage(passages[index]), from);
            while (found is null && index + 1 < passages.Length)
            {
                index++;
                found = part.FindIn(document.Passage(passages[index]), 0);
            }

            if (found is not TextRange range)
            {
                break;
            }

            places.Add((passages[index], range));
            from = range.End;
        }

        return places;
    }

    private Diagnostic Mistake(WrittenQuotation quotation, QuotationPart[] parts, int failed)
    {
        Citation citation = quotation.Citation;
        IEnumerable<int> others = Enumerable.Range(1, document.Passages.Length).Except(citation.Passages);
        int? other = others.Cast<int?>().FirstOrDefault(passage => Place(parts, [passage!.Value]).Count == parts.Length);
        if (other is int right)
        {
            Located<int> passage = new(citation.Passages[0], citation.PassagesLocation);
            return EvidenceRules.PassageIsWrong(passage, Beginning(parts[0].Text), citation.Source, right);
        }

        QuotationPart part = parts[failed];
        if (citation.Passages.Any(passage => part.FindIn(document.Passage(passage), 0) is not null))
        {
            return EvidenceRules.QuotationIsOutOfOrder(new(Beginning(part.Text), quotation.At(part.Start)), citation);
        }

        return NearestWording.Find(document, part.Text, citation.Passages[0]) is NearestWording nearest
            ? EvidenceRules.QuotationDiffers(quotation.At(part.Start + nearest.Difference), citation, nearest)
            : EvidenceRules.QuotationIsNotFound(new(Beginning(part.Text), quotation.At(part.Start)), citation);
    }

    /// <summary>The first words, for messages.</summary>
    private static string Beginning(string text)
    {
        string[] words = text.Split((char[]?)null, WordSpan.MaximumWords + 1, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WordSpan.MaximumWords ? text : string.Join(' ', words[..WordSpan.MaximumWords]) + "…";
    }
}
