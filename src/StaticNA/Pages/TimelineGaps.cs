namespace StaticNA;

/// <summary>The stretches of years in which nothing on the timeline is dated.</summary>
internal static class TimelineGaps
{
    /// <summary>
    /// First and last year of each, in order; only years of the site's period, or without one, years between entries. A year that a
    /// longer or doubtful date may mean is in none.
    /// </summary>
    public static IReadOnlyList<(int First, int Last)> Of(Briefing briefing)
    {
        if (briefing.Entries.IsEmpty)
        {
            return [];
        }

        SiteSettings site = briefing.Site;
        int next = site.Period is { HasOpenStart: false } from
            ? from.Earliest.Year
            : briefing.Entries.Min(entry => entry.Date.Date.Year);
        int end = site.Period is { HasOpenEnd: false } until ? until.Latest.Year
            : site.Period is not null ? site.AsOf.Latest.Year
            : briefing.Entries.Max(entry => entry.Date.Date.Year);
        var gaps = new List<(int First, int Last)>();
        foreach ((int first, int last) in Covered(briefing.Entries).TakeWhile(span => span.First <= end))
        {
            if (first > next)
            {
                gaps.Add((next, first - 1));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= end)
        {
            gaps.Add((next, end));
        }

        return gaps;
    }

    /// <summary>The years that each entry may mean, from the earliest; of an open date, the one year that it names.</summary>
    private static IEnumerable<(int First, int Last)> Covered(IEnumerable<Entry> entries) => entries
        .Select(entry => entry.Date.Date)
        .Select(date => date.HasOpenStart || date.HasOpenEnd
            ? (date.Year, date.Year)
            : (date.Earliest.Year, date.Latest.Year))
        .Order();
}
