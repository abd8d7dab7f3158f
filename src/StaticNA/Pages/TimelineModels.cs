namespace StaticNA;

/// <summary>What stands beside the entries on each page of the timeline.</summary>
internal abstract record TimelinePageModel(PageFrame Frame, string Count)
{
    /// <summary>The ways to narrow the list; null if they are disabled.</summary>
    public required BrowseView? Browse { get; init; }

    /// <summary>
    /// The years, with the stretches between them in which nothing is dated; empty where <see cref="TimelineModel.Index"/> has them.
    /// </summary>
    public required IReadOnlyList<RailItem> Rail { get; init; }

    /// <summary>Its entries drawn; null if that says no more than the list.</summary>
    public Picture? Picture { get; init; }
}

/// <summary>Shown by <c>timeline.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Count">How many entries there are, in words.</param>
[TemplateModel]
internal sealed record TimelineModel(PageFrame Frame, string Count) : TimelinePageModel(Frame, Count)
{
    /// <summary>The years and their months; empty when the page holds the entries themselves.</summary>
    public required IReadOnlyList<RailItem> Index { get; init; }

    /// <summary>The entries by year; empty when they are too many for one page.</summary>
    public required IReadOnlyList<TimelineGroup> Groups { get; init; }

    public bool IsEmpty => Index.Count + Groups.Count == 0;
}

/// <summary>Shown by <c>timeline-year.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Count">How many entries the year has, in words.</param>
/// <param name="Group">Those of this page.</param>
[TemplateModel]
internal sealed record TimelineYearModel(PageFrame Frame, string Count, TimelineGroup Group) : TimelinePageModel(Frame, Count)
{
    /// <summary>Null if one page holds the year.</summary>
    public Pagination? Pages { get; init; }

    /// <summary>The way to other years.</summary>
    public required YearNeighbours Neighbours { get; init; }
}

/// <summary>The years before and after one that have a page; null at the ends.</summary>
internal sealed record YearNeighbours(YearLink? Previous, YearLink? Next)
{
    public bool Exist => Previous is not null || Next is not null;
}

/// <summary>A year in the rail, or a stretch of years in which nothing is dated.</summary>
/// <param name="Year">Four digits; null for a gap.</param>
/// <param name="Gap">What readers see for a gap; null for a year.</param>
/// <param name="Href">Where the year is.</param>
/// <param name="Count">How many entries the year has.</param>
internal sealed record RailItem(string? Year, string? Gap, Href Href, int Count)
{
    /// <summary>Empty where they are not shown, and for a year that is not divided.</summary>
    public IReadOnlyList<RailMonth> Months { get; init; } = [];

    /// <summary>Value of <c>aria-current</c>: <c>page</c> on the year's first page, <c>true</c> on its further ones; else null.</summary>
    public string? Current { get; init; }
}

/// <summary>A month in the rail.</summary>
/// <param name="Name">Its name, or that of entries without a month.</param>
/// <param name="Href">Where it begins.</param>
/// <param name="Count">How many entries it has.</param>
internal sealed record RailMonth(string Name, Href Href, int Count);

/// <summary>The entries of a year that stand on one page, or a gap between years.</summary>
/// <param name="Gap">What readers see for a gap; null for a year.</param>
/// <param name="Year">Four digits; null for a gap.</param>
/// <param name="Href">The page of the year, unless it is this one.</param>
/// <param name="Months">A single one without a name where the year is not divided.</param>
internal sealed record TimelineGroup(string? Gap, string? Year, Href? Href, IReadOnlyList<TimelineMonth> Months);

/// <summary>The entries of a month.</summary>
/// <param name="Id">Its anchor; null where the year is not divided.</param>
/// <param name="Name">Its name, or that of entries without a month; null where the year is not divided.</param>
/// <param name="Rows">By date.</param>
internal sealed record TimelineMonth(string? Id, string? Name, IReadOnlyList<TimelineRow> Rows);

/// <summary>An entry on the timeline.</summary>
/// <param name="Row">What all lists show of it.</param>
/// <param name="Facets">The numbers of its options; see <see cref="FacetIndex.NumbersOf"/>. Null if filters are disabled.</param>
internal sealed record TimelineRow(EntryRow Row, string? Facets);
