namespace StaticNA;

/// <summary>Draws the whole period at a glance: how much there is of each year, the meetings, and what is still ahead.</summary>
internal sealed class Overview(PlanningContext context, LaneTimeline timeline)
{
    private const int MostBars = 48;
    private const double Height = 4.2;
    private const double Top = 1.1;

    /// <summary>Above this many bars, their numbers have no room, or none on phones.</summary>
    private const int MostLabelled = 30;
    private const int MostLabelledOnPhones = 14;

    /// <param name="upcoming">What is planned and still ahead, by date.</param>
    public Picture Draw(IReadOnlyList<Entry> upcoming)
    {
        Briefing briefing = context.Briefing;
        TimeScale scale = TimeScale.Of(briefing.Entries.Select(entry => entry.Date.Date).Append(briefing.Site.AsOf));
        PageLink label = new(context.Strings.Text("heading.entries"), context.Links.ToSection("timeline"));
        string description = timeline.Describe(briefing.Entries);
        var picture = new Picture("overview", "overview", context.Strings.Text("picture.overview"), description)
        {
            Lanes = [new PictureLane(label, context.Strings.Number(briefing.Entries.Length), Bars(scale, label.Text, description))],
            Legend = [new LegendItem(Strips.Sign(Bar), context.Strings.Text("picture.key.bars"))],
            HighlightLabel = context.Strings.Text("picture.next"),
            Highlight = upcoming.Count == 0 ? null : LinkTo(upcoming[0]),
        };
        return timeline.Draw(picture, [Meetings(briefing), Planned(upcoming)], scale);
    }

    private static void Bar(SvgWriter svg) =>
        svg.Open("rect").Attribute("class", "bar").Number("x", -5).Number("y", -6).Number("width", 10).Number("height", 12).Close();

    private PageLink LinkTo(Entry entry)
    {
        EntryRow row = context.Row(entry);
        return new PageLink($"{row.Title} ({row.Date.Phrase})", row.Href);
    }

    private LaneSource Meetings(Briefing briefing) => new(
        new PageLink(context.Strings.Text("heading.meetings"), context.Links.ToSection("chronology")), briefing.Meetings)
    {
        OfYear = year => context.Links.To(Route.Year(year)),
    };

    private LaneSource Planned(IReadOnlyList<Entry> upcoming) =>
        new(new PageLink(context.Strings.Text("heading.planned"), null), upcoming) { Next = upcoming.Count == 0 ? null : upcoming[0] };

    private RenderedHtml Bars(TimeScale scale, string title, string description)
    {
        YearBins bins = YearBins.For(scale.Years, MostBars);
        (int Year, Entry[] Entries)[] bars =
        [
            .. context.Briefing.Entries.GroupBy(entry => bins.Of(entry.Date.Date.Year))
                .OrderBy(bar => bar.Key).Select(bar => (bar.Key, bar.ToArray())),
        ];
        int most = bars.Max(bar => bar.Entries.Length);
        using var svg = new SvgWriter();
        Strips.Open(svg, "group", (title, description), Height);
        foreach ((int year, Entry[] entries) in bars)
        {
            (int first, int last) = bins.Inside(year, scale);
            Strips.OpenLink(
                svg, first == last ? context.Links.To(Route.Year(first)) : null,
                $"{YearBins.TextOf(first, last)}: {context.CountOf(entries)}");
            double left = scale.Start(new DateOnly(first, 1, 1));
            double right = scale.End(new DateOnly(last, 12, 31));
            double top = Bar(svg, entries, most, ((left + right) / 2, (right - left) * 0.7));
            if (bars.Length <= MostLabelled)
            {
                Number(svg, entries.Length, ((left + right) / 2, top - 0.25), bars.Length > MostLabelledOnPhones);
            }

            svg.Close();
        }

        Strips.Close(svg);
        return svg.ToHtml();
    }

    /// <summary>What is planned stands hollow on top of the rest; gives the top of the bar.</summary>
    private static double Bar(SvgWriter svg, Entry[] entries, int most, (double Middle, double Width) across)
    {
        double unit = (Height - Top) / most;
        int planned = entries.Count(entry => entry.IsPlanned);
        (double, double) sides = (across.Middle - (across.Width / 2), across.Middle + (across.Width / 2));
        if (planned < entries.Length)
        {
            double height = (entries.Length - planned) * unit;
            Strips.Rectangle(svg, sides, (Height - height, height), "bar");
        }

        if (planned > 0)
        {
            Strips.Rectangle(svg, sides, (Height - (entries.Length * unit), planned * unit), "bar hollow");
        }

        return Height - (entries.Length * unit);
    }

    private void Number(SvgWriter svg, int number, (double X, double Y) at, bool isForWide)
    {
        svg.Open("text").Percent("x", at.X).Rem("y", at.Y);
        if (isForWide)
        {
            svg.Attribute("class", "wide");
        }

        svg.Text(context.Strings.Number(number)).Close();
    }
}
