using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Compares the quotations of two versions of a page.</summary>
internal static class QuotationComparer
{
    /// <summary>
    /// Quotations with other words count as changed where one of the same speaker is gone from the page; the rest was added or removed.
    /// </summary>
    /// <param name="address">Of the page, from the site's root.</param>
    /// <param name="old">Null if the page is new.</param>
    /// <param name="current">Null if the page is gone.</param>
    public static IEnumerable<RecordDifference> Compare(string address, PageText? old, PageText? current)
    {
        ImmutableArray<PageQuotation> before = old?.Quotations ?? [];
        ImmutableArray<PageQuotation> after = current?.Quotations ?? [];
        List<PageQuotation> gone = Without(before, after);
        foreach (PageQuotation quotation in Without(after, before))
        {
            PageQuotation? replaced = gone.Where(other => other.Speaker == quotation.Speaker)
                .MaxBy(other => other.Anchor == quotation.Anchor);
            if (replaced is null)
            {
                yield return Difference(DifferenceKind.Added, quotation, [Said(null, quotation)]);
            }
            else
            {
                gone.Remove(replaced);
                yield return Difference(DifferenceKind.Changed, quotation.HasWords ? quotation : replaced, [Changed(replaced, quotation)]);
            }
        }

        foreach (PageQuotation quotation in gone)
        {
            yield return Difference(DifferenceKind.Removed, quotation, [Said(quotation, null)]);
        }

        RecordDifference Difference(DifferenceKind change, PageQuotation quotation, ImmutableArray<FieldDifference> fields) =>
            new(RecordKind.Quotation, change, quotation.Words)
            {
                Address = quotation.Anchor.Length > 0 ? $"{address}#{quotation.Anchor}" : address,
                Fields = fields,
            };
    }

    /// <summary>Words that are shown on one side only are not compared with the digest that stands in their place.</summary>
    private static FieldDifference Changed(PageQuotation old, PageQuotation current) => old.HasWords || current.HasWords
        ? new FieldDifference("words", old.HasWords ? old.Words : null, current.HasWords ? current.Words : null)
        : new FieldDifference("digest", old.Words, current.Words);

    private static FieldDifference Said(PageQuotation? old, PageQuotation? current) => new("speaker", old?.Speaker, current?.Speaker);

    private static List<PageQuotation> Without(ImmutableArray<PageQuotation> quotations, ImmutableArray<PageQuotation> others)
    {
        List<(string, string)> rest = [.. others.Select(Key)];
        return [.. quotations.Where(quotation => !rest.Remove(Key(quotation)))];

        static (string, string) Key(PageQuotation quotation) => (quotation.Words, quotation.Speaker);
    }
}
