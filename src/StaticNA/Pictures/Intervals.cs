namespace StaticNA;

/// <summary>Draws the time from one meeting that was held to the next.</summary>
internal sealed class Intervals(PlanningContext context)
{
    private const string Id = "intervals";

    /// <summary>Above this many, only the longest are drawn.</summary>
    private const int Most = 30;
    private const int Longest = 12;
    private const double Height = 1.1;

    /// <param name="meetings">Each meeting that was held, with the one before it that was.</param>
    /// <returns>Null if fewer than two have a length.</returns>
    public Picture? Draw(IEnumerable<(Entry Previous, Entry Meeting)> meetings)
    {
        Interval[] all = [.. meetings.Select(pair => new Interval(pair.Previous, pair.Meeting)).Where(interval => interval.Most > 0)];
        if (all.Length < 2)
        {
            return null;
        }

        Interval[] drawn = all.Length <= Most ? all : Longer(all);
        int longest = drawn.Max(interval => interval.Most);
        bool hasDoubt = drawn.Any(interval => interval.Least < interval.Most);
        string description = context.Strings.Format("picture.intervals-all", ("count", context.Strings.Number(all.Length)));
        return new Picture(Id, Id, context.Strings.Text("picture.intervals"), all.Length <= Most
            ? description
            : context.Strings.Format("picture.intervals-longest", ("n", context.Strings.Number(Longest)), ("all", description)))
        {
            Axis = Strips.Axis(Id, []),
            Lanes = [.. drawn.Select(interval => Lane(interval, longest))],
            Legend = hasDoubt ? [Doubt()] : [],
            Data = context.Strings.Text("picture.data"),
        };
    }

    private static Interval[] Longer(Interval[] all)
    {
        var longest = new HashSet<Interval>(
            all.OrderByDescending(interval => interval.Most).Take(Longest), ReferenceEqualityComparer.Instance);
        return [.. all.Where(longest.Contains)];
    }

    private LegendItem Doubt() => new(
        Strips.Sign(svg => svg.Open("rect").Attribute("class", "bar open")
            .Number("x", -8).Number("y", -3).Number("width", 16).Number("height", 6).Close()),
        context.Strings.Text("picture.key.at-most"));

    private PictureLane Lane(Interval interval, int longest)
    {
        (Entry previous, Entry meeting) = (interval.Previous, interval.Meeting);
        EntryRow row = context.Row(meeting);
        string elapsed = ElapsedTime.Between(previous.Date.Date, meeting.Date.Date).Phrase(context.Strings);
        string both = $"{context.Row(previous).Title} → {row.Title}";
        using var svg = new SvgWriter();
        Strips.Open(svg, "group", (both, elapsed), Height);
        Strips.OpenLink(svg, row.Href, $"{both}: {elapsed}");
        double least = 100.0 * interval.Least / longest;
        Strips.Rectangle(svg, (0, least), (0.15, 0.8), "bar");
        if (interval.Most > interval.Least)
        {
            Strips.Rectangle(svg, (least, 100.0 * interval.Most / longest), (0.15, 0.8), "bar open");
        }

        svg.Close();
        Strips.Close(svg);
        return new PictureLane(new PageLink(both, row.Href), elapsed, svg.ToHtml());
    }

    /// <summary>The days between the beginnings of two meetings; an open date counts as the bound that is known.</summary>
    private sealed record Interval(Entry Previous, Entry Meeting)
    {
        public int Least { get; } = Math.Max(0, Days(Beginning(Previous).Last, Beginning(Meeting).First));

        public int Most { get; } = Math.Max(0, Days(Beginning(Previous).First, Beginning(Meeting).Last));

        private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

        private static (DateOnly First, DateOnly Last) Beginning(Entry entry)
        {
            BriefingDate date = entry.Date.Date.Start ?? entry.Date.Date;
            return (date.HasOpenStart ? date.Latest : date.Earliest, date.HasOpenEnd ? date.Earliest : date.Latest);
        }
    }
}
