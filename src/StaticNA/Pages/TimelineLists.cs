using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The entries of one kind, country or certainty: lists for readers without script, and to link to.</summary>
internal sealed class TimelineLists(FacetIndex index, PlanningContext context)
{
    private readonly BrowseViews _names = new(context);

    // The same on all pages of a facet, but for the one that is the page's own.
    private readonly ConcurrentDictionary<Facet, (FacetOption Option, NavItem Item)[]> _siblings = new();

    /// <summary>A page of the entries that have a value.</summary>
    /// <param name="option">The value.</param>
    /// <param name="number">From 1.</param>
    public TimelineListModel Model(FacetOption option, int number)
    {
        ImmutableArray<Entry> entries = option.Entries;
        string facet = KebabWords.Of(option.Facet);
        string name = _names.NameOf(option);
        Route route = Route.TimelineList(facet, option.Value);
        string title = context.Strings.Format("timeline.by-" + facet, ("name", name));
        var head = new PageHead(
            route.PageNumber(number), title, context.Strings.Format($"timeline.by-{facet}-description", ("name", name)))
        {
            Section = "timeline",
            Trail = number == 1
                ? [context.SectionLink("timeline")]
                : [context.SectionLink("timeline"), new PageLink(title, context.Links.ToSibling(route))],
            Number = number,
        };
        int start = (number - 1) * Pagination.PageSize;
        return new TimelineListModel(
            context.Frame(head), context.Strings.Count("count.entries", entries.Length),
            context.RowsByYear(entries.AsSpan(start, Math.Min(Pagination.PageSize, entries.Length - start)).ToArray()))
        {
            Meaning = option.Facet == Facet.Certainty ? context.Strings.Text("about." + option.Value) : null,
            Siblings = Siblings(option, number),
            Pages = Pagination.Of(route, number, Pagination.PagesFor(entries.Length), context.Links),
        };
    }

    private IReadOnlyList<NavItem> Siblings(FacetOption current, int number) =>
    [
        .. _siblings.GetOrAdd(current.Facet, OptionsOf).Select(
            sibling => sibling.Option != current ? sibling.Item : sibling.Item with { Current = number == 1 ? "page" : "true" }),
    ];

    private (FacetOption Option, NavItem Item)[] OptionsOf(Facet facet) =>
    [
        .. index.Options.Where(option => option.Facet == facet).Select(option => (option, new NavItem(
            _names.NameOf(option),
            context.Links.ToSibling(Route.TimelineList(KebabWords.Of(facet), option.Value)),
            null))),
    ];
}

/// <summary>Shown by <c>timeline-list.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Count">How many entries the list has, in words.</param>
/// <param name="Years">Those of this page.</param>
[TemplateModel]
internal sealed record TimelineListModel(PageFrame Frame, string Count, IReadOnlyList<YearOfRows> Years)
{
    /// <summary>What a certainty means; null for other lists.</summary>
    public string? Meaning { get; init; }

    /// <summary>The lists of the same kind, this one included.</summary>
    public required IReadOnlyList<NavItem> Siblings { get; init; }

    /// <summary>Null if one page holds them all.</summary>
    public Pagination? Pages { get; init; }
}
