namespace StaticNA;

/// <summary>
/// What of a date can be said in ISO 8601-1, as schema.org takes it: a day, a month or a year. It has no words for doubt, so a date in
/// doubt can't be said at all; one that is not known to the day is said as far as it is known.
/// </summary>
internal static class IsoDate
{
    /// <summary>Null for an interval, a date in doubt, and one that is not known to the year.</summary>
    public static string? Of(BriefingDate? date) =>
        date is null || date.IsInterval || date.Qualifier != DateQualifier.None
            ? null
            : date.Precision switch
            {
                DatePrecision.Day => date.Text,
                DatePrecision.Month => date.Text[..7],
                DatePrecision.Year => date.Text[..4],
                DatePrecision.Season when date.Earliest.Year == date.Latest.Year => date.Text[..4],
                _ => null,
            };

    /// <summary>The date itself, or the first bound of an interval.</summary>
    public static string? StartOf(BriefingDate date) => Of(date.IsInterval ? date.Start : date);

    /// <summary>The second bound of an interval; null for any other date, which is its own end.</summary>
    public static string? EndOf(BriefingDate date) => Of(date.End);

    /// <summary>For <c>temporalCoverage</c>, which can be an interval, also an open one.</summary>
    public static string? Coverage(BriefingDate? date)
    {
        if (date is null || !date.IsInterval)
        {
            return Of(date);
        }

        string? start = date.HasOpenStart ? ".." : Of(date.Start);
        string? end = date.HasOpenEnd ? ".." : Of(date.End);
        return start is null || end is null ? null : $"{start}/{end}";
    }
}
