namespace StaticNA;

/// <summary>The days that an entry takes on a time scale.</summary>
/// <param name="First">The first day that is known; of an open start, the last day.</param>
/// <param name="Last">The last day that is known; of an open end, the first day.</param>
/// <param name="IsRange">Whether it lasted for these days, rather than fell on one of them.</param>
/// <param name="FadesBefore">Whether it may have begun before, or is only near its date.</param>
/// <param name="FadesAfter">Whether it may go on after, or is only near its date.</param>
internal readonly record struct Extent(
    DateOnly First, DateOnly Last, bool IsRange, bool FadesBefore, bool FadesAfter)
{
    public static Extent Of(Entry entry)
    {
        BriefingDate date = entry.Date.Date;
        bool isNear = (date.Qualifier & DateQualifier.Approximate) != 0;
        return new Extent(
            date.HasOpenStart ? date.Latest : date.Earliest,
            date.HasOpenEnd ? date.Earliest : date.Latest,
            date.IsInterval,
            isNear || date.HasOpenStart,
            isNear || date.HasOpenEnd || entry.Status == EntryStatus.Ongoing);
    }
}
