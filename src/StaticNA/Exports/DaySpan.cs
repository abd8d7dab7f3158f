namespace StaticNA;

/// <summary>The days on which something happened, both included.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>
    /// The days that a date names: one day, or an interval between two days, whatever doubt is about it. Null for every other date: a
    /// month or a year would say of each of its days that something happened on it, and an open interval has no end.
    /// </summary>
    public static DaySpan? Of(BriefingDate date) =>
        date.IsInterval
            ? date is { Start: { } start, End: { } end } && IsDay(start) && IsDay(end)
                ? new DaySpan(start.Earliest, end.Latest)
                : null
            : IsDay(date) ? new DaySpan(date.Earliest, date.Latest) : null;

    // An unspecified digit makes a date coarser than a day, so it needs no look of its own.
    private static bool IsDay(BriefingDate date) => date.Precision == DatePrecision.Day && date.Earliest == date.Latest;
}
