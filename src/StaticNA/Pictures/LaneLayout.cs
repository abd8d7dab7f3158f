using System.Globalization;

namespace StaticNA;

/// <summary>Decides what is a mark of its own in a lane, and what is counted.</summary>
/// <param name="context">For words.</param>
/// <param name="scale">Of the whole picture.</param>
/// <param name="mostBins">As many numbers stand in a lane.</param>
internal sealed class LaneLayout(PlanningContext context, TimeScale scale, int mostBins)
{
    /// <summary>Above this many marks in a lane, or in all lanes of a picture, they are counted.</summary>
    public const int MostInLane = 40;
    public const int MostInPicture = 240;

    /// <summary>As many marks stand below each other before they become a number.</summary>
    private const int MostTogether = 5;

    /// <summary>Half the width of a mark and of a number on the narrowest screen, in percent.</summary>
    private const double HalfMark = 2.1;
    private const double HalfCount = 3;
    private const double SmallestExtent = 1;

    private readonly YearBins _bins = YearBins.For(scale.Years, mostBins);

    /// <summary>A mark for each entry; of more than five that would cover each other, a number.</summary>
    public List<LaneMark> Single(LaneSource source)
    {
        var marks = new List<LaneMark>();
        IEnumerable<IGrouping<int, LaneMark>> slots = source.Entries.Select(Mark)
            .GroupBy(mark => (int)(mark.At / (2 * HalfMark)));
        foreach (IGrouping<int, LaneMark> slot in slots)
        {
            LaneMark[] together = [.. slot];
            if (together.Length <= MostTogether)
            {
                marks.AddRange(together);
                continue;
            }

            int first = together.Min(mark => mark.Entries[0].Date.Date.Year);
            int last = together.Max(mark => mark.Entries[0].Date.Date.Year);
            marks.Add(Counted([.. together.Select(mark => mark.Entries[0])], together.Average(mark => mark.At)) with
            {
                Span = YearBins.TextOf(first, last),
                Href = first == last ? source.OfYear(first) : null,
            });
        }

        return marks;
    }

    /// <summary>A number for each month of a picture of one year, else for each year or run of years.</summary>
    public List<LaneMark> Counts(LaneSource source) =>
        [.. source.Entries.GroupBy(BinOf).OrderBy(bin => bin.Key).Select(bin => Count(bin.Key, [.. bin], source))];

    private static LaneMark Counted(IReadOnlyList<Entry> entries, double at)
    {
        Extent whole = Extent.Of(entries[0]) with { IsRange = false, FadesBefore = false, FadesAfter = false };
        return new LaneMark(entries, whole with { Last = whole.First }, at)
        {
            Room = (at - HalfCount, at + HalfCount),
        };
    }

    private LaneMark Mark(Entry entry)
    {
        Extent extent = Extent.Of(entry);
        (double start, double end) = (scale.Start(extent.First), scale.End(extent.Last));
        double at = !extent.IsRange ? (start + end) / 2
            : entry.Date.Date.HasOpenStart ? end
            : end - start < 2 * HalfMark ? (start + end) / 2
            : start;
        return new LaneMark([entry], extent, at)
        {
            Room = (Math.Min(start, at - HalfMark), Math.Max(end, at + HalfMark)),
            IsWide = end - start >= SmallestExtent,
        };
    }

    /// <summary>The first year of the bin or, in a picture of months, the month: 0 for dates that name none.</summary>
    private int BinOf(Entry entry)
    {
        BriefingDate date = entry.Date.Date;
        if (scale.Years > 1)
        {
            return _bins.Of(date.Year);
        }

        DateOnly day = date.HasOpenStart ? date.Latest : date.Earliest;
        return date.Precision > DatePrecision.Month ? 0 : day.Month;
    }

    private LaneMark Count(int bin, IReadOnlyList<Entry> entries, LaneSource source)
    {
        if (scale.Years > 1)
        {
            (int first, int last) = _bins.Inside(bin, scale);
            return Counted(entries, Middle(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31))) with
            {
                Span = YearBins.TextOf(first, last),
                Href = first == last ? source.OfYear(first) : null,
            };
        }

        int year = scale.FirstYear;
        (int from, int to) = bin == 0 ? (1, 12) : (bin, bin);
        var start = new DateOnly(year, from, 1);
        DateOnly end = new DateOnly(year, to, 1).AddMonths(1).AddDays(-1);
        LaneMark mark = Counted(entries, Middle(start, end));
        string text = EntryYear.TextOf(year);
        return bin == 0
            ? mark with { Extent = mark.Extent with { First = start, Last = end }, Room = (0, 100), Span = text, IsWide = true }
            : mark with { Span = MonthOf(bin, text) };
    }

    private string MonthOf(int month, string year) =>
        context.Dates.Of(BriefingDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}")).Date!).Phrase;

    private double Middle(DateOnly first, DateOnly last) => (scale.Start(first) + scale.End(last)) / 2;
}
