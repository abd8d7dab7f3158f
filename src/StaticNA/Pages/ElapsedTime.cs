namespace StaticNA;

/// <summary>
/// The time from the beginning of one date to the beginning of another, as far as their precision allows.
/// </summary>
/// <param name="Least">The shortest that it can be; null if the second may have come first.</param>
/// <param name="Most">The longest that it can be; null if there is no bound.</param>
/// <param name="IsDoubtful">Whether one of the dates is uncertain or approximate.</param>
internal sealed record ElapsedTime(CalendarSpan? Least, CalendarSpan? Most, bool IsDoubtful)
{
    public static ElapsedTime Between(BriefingDate from, BriefingDate to)
    {
        (DateOnly fromFirst, DateOnly fromLast, DateQualifier fromDoubt) = Beginning(from);
        (DateOnly toFirst, DateOnly toLast, DateQualifier toDoubt) = Beginning(to);
        bool isExact = fromFirst == fromLast && toFirst == toLast;
        bool isOrdered = isExact ? fromFirst <= toFirst : fromLast < toFirst;
        bool isBounded = fromFirst > DateOnly.MinValue && fromFirst <= toLast;
        return new ElapsedTime(
            isOrdered ? CalendarSpan.Between(fromLast, toFirst) : null,
            isBounded ? CalendarSpan.Between(fromFirst, toLast) : null,
            (fromDoubt | toDoubt) != DateQualifier.None);
    }

    /// <summary>In words.</summary>
    public string Phrase(UiStrings strings)
    {
        string phrase = this switch
        {
            { Least: { } least, Most: { } most } when least == most => Words(least, strings),
            { Least: null, Most: null } => strings.Text("elapsed.unknown"),
            { Least: null, Most: { } most } =>
                strings.Format("elapsed.at-most", ("time", Words(most.Rounded, strings))),
            { Least: { } least, Most: null } =>
                strings.Format("elapsed.at-least", ("time", Words(least.Rounded, strings))),
            { Least: { } least, Most: { } most } when least.Rounded == most.Rounded =>
                strings.Format("elapsed.about", ("time", Words(least.Rounded, strings))),
            { Least: { } least, Most: { } most } => strings.Format(
                "elapsed.between", ("least", Words(least.Rounded, strings)), ("most", Words(most.Rounded, strings))),
        };
        return IsDoubtful ? strings.Format("elapsed.doubtful", ("time", phrase)) : phrase;
    }

    private static string Words(CalendarSpan span, UiStrings strings)
    {
        (string Key, int Number)[] parts =
            [("elapsed.years", span.Years), ("elapsed.months", span.Months), ("elapsed.days", span.Days)];
        string words = string.Join(
            ", ", parts.Where(part => part.Number > 0).Select(part => strings.Count(part.Key, part.Number)));
        return words.Length > 0 ? words : strings.Text("elapsed.same-day");
    }

    private static (DateOnly First, DateOnly Last, DateQualifier Doubt) Beginning(BriefingDate date) =>
        date.Start is { } start
            ? (start.Earliest, start.Latest, start.Qualifier)
            : (date.Earliest, date.Latest, date.Qualifier);
}
