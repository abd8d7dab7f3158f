using System.Collections.Immutable;

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
        HashSet<DatedYears> covered = Covered(briefing.Entries);
        int next = site.Period is { HasOpenStart: false } from
            ? from.Earliest.Year
            : covered.Min(span => span.Year);
        int end = site.Period is { HasOpenEnd: false } until ? until.Latest.Year
            : site.Period is not null ? site.AsOf.Latest.Year
            : covered.Max(span => span.Year);
        var gaps = new List<(int First, int Last)>();
        foreach ((int first, int last) in covered.Select(span => (span.First, span.Last)).Order().TakeWhile(span => span.First <= end))
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

    private static HashSet<DatedYears> Covered(ImmutableArray<Entry> entries)
    {
        // Many entries, few different spans: most are that of the entry before.
        var spans = new HashSet<DatedYears>();
        DatedYears last = default;
        foreach (Entry entry in entries)
        {
            BriefingDate date = entry.Date.Date;
            DatedYears years = date.HasOpenStart || date.HasOpenEnd
                ? new(date.Year, date.Year, date.Year)
                : new(date.Earliest.Year, date.Latest.Year, date.Year);
            if (years != last)
            {
                spans.Add(years);
                last = years;
            }
        }

        return spans;
    }

    /// <summary>The years that an entry may mean, and the year under which it stands; of an open date, the one year that it names.</summary>
    private readonly record struct DatedYears(int First, int Last, int Year);
}
