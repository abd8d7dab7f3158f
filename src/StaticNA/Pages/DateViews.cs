namespace StaticNA;

/// <summary>Makes the dates that pages show.</summary>
internal sealed class DateViews(DatePhraser phraser, Labels labels)
{
    public DateView Of(EntryDate date) => Of(date.Date, date.Basis);

    public DateView Of(BriefingDate date) => Of(date, DateBasis.Stated);

    public DateView Of(BriefingDate date, DateBasis basis) =>
        new(phraser.Phrase(date), date.HtmlDateTime, labels.MarkOf(basis)) { Doubt = DoubtOf(date.Qualifier) };

    /// <summary>Null for no date.</summary>
    public DateView? Maybe(BriefingDate? date) => date is null ? null : Of(date);

    private static string? DoubtOf(DateQualifier qualifier) =>
        qualifier.HasFlag(DateQualifier.Approximate) ? "approximate"
        : qualifier.HasFlag(DateQualifier.Uncertain) ? "uncertain"
        : null;
}
