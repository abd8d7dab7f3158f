namespace StaticNA;

/// <summary>
/// All entries by date: one page, or years with their counts; a page per year, or several for a long one; and the lists to which
/// entries are narrowed without script.
/// </summary>
internal sealed class TimelinePages : IPageKind
{
    public string Name => "timeline";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        var timeline = new Timeline(context);
        yield return new Page(Route.Section(Name), "timeline", timeline.Whole, context.SiteFile);
        for (int i = 0; i < timeline.Years.Length; i++)
        {
            int index = i;
            EntryYear year = timeline.Years[i];
            for (int number = 1; number <= Timeline.PagesOf(year); number++)
            {
                int page = number;
                yield return new Page(
                    Route.Year(year.Year).PageNumber(page), "timeline-year", () => timeline.Year(index, page), context.SiteFile);
            }
        }

        if (timeline.Filters is not { } filters)
        {
            yield break;
        }

        var lists = new TimelineLists(filters, context);
        foreach (FacetOption option in filters.Options.Where(option => BrowseViews.HasLists(option.Facet)))
        {
            Route route = Route.TimelineList(KebabWords.Of(option.Facet), option.Value);
            for (int number = 1; number <= Pagination.PagesFor(option.Entries.Length); number++)
            {
                int page = number;
                yield return new Page(
                    route.PageNumber(page), "timeline-list", () => lists.Model(option, page), context.SiteFile);
            }
        }
    }
}
