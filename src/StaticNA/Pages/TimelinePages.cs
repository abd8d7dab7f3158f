using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All entries by date: one page, or years with their counts, and a page per year.</summary>
internal sealed class TimelinePages : IPageKind
{
    /// <summary>Above this many entries, the first page lists years instead of entries.</summary>
    private const int MostOnOnePage = 300;

    public string Name => "timeline";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        ImmutableArray<EntryYear> years = EntryYear.Split(context.Briefing.Entries);
        yield return new Page(Route.Section(Name), "timeline", () => All(years, context), context.SiteFile);
        for (int i = 0; i < years.Length; i++)
        {
            int index = i;
            yield return new Page(
                Route.Year(years[i].Year), "timeline-year", () => One(years, index, context), context.SiteFile);
        }
    }

    private static TimelineModel All(ImmutableArray<EntryYear> years, PlanningContext context)
    {
        bool isLong = context.Briefing.Entries.Length > MostOnOnePage;
        return new TimelineModel(
            context.SectionFrame("timeline"),
            [.. years.Select(year => LinkTo(year, context))],
            isLong ? [] : [.. years.Select(year => new YearOfRows(year.Text, context.Rows(year.Entries)))])
        {
            Picture = context.Pictures.Timeline() is { } picture
                ? picture with { Data = isLong ? null : picture.Data }
                : null,
        };
    }

    private static TimelineYearModel One(ImmutableArray<EntryYear> years, int index, PlanningContext context)
    {
        EntryYear year = years[index];
        var head = new PageHead(
            Route.Year(year.Year), context.Strings.Format("timeline.year", ("year", year.Text)),
            context.Strings.Format("timeline.year-description", ("year", year.Text)))
        {
            Section = "timeline",
            Trail = [context.SectionLink("timeline")],
        };
        return new TimelineYearModel(
            context.Frame(head), context.Strings.Count("count.entries", year.Entries.Count), context.Rows(year.Entries),
            new YearNeighbours(
                index > 0 ? LinkTo(years[index - 1], context) : null,
                index + 1 < years.Length ? LinkTo(years[index + 1], context) : null))
        {
            Picture = context.Pictures.TimelineOf(year),
        };
    }

    private static YearLink LinkTo(EntryYear year, PlanningContext context) => new(
        year.Text, context.Links.ToSibling(Route.Year(year.Year)),
        context.Strings.Count("count.entries", year.Entries.Count));
}

/// <summary>The years before and after one that have a page; null at the ends.</summary>
internal sealed record YearNeighbours(YearLink? Previous, YearLink? Next)
{
    public bool Exist => Previous is not null || Next is not null;
}

/// <summary>Shown by <c>timeline.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Years">Links to the pages of all years.</param>
/// <param name="Groups">The entries by year; empty when they are too many for one page.</param>
internal sealed record TimelineModel(
    PageFrame Frame, IReadOnlyList<YearLink> Years, IReadOnlyList<YearOfRows> Groups)
{
    public Picture? Picture { get; init; }
}

/// <summary>Shown by <c>timeline-year.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Count">How many entries, in words.</param>
/// <param name="Rows">By date.</param>
/// <param name="Neighbours">The way to other years.</param>
internal sealed record TimelineYearModel(
    PageFrame Frame, string Count, IReadOnlyList<EntryRow> Rows, YearNeighbours Neighbours)
{
    public Picture? Picture { get; init; }
}
