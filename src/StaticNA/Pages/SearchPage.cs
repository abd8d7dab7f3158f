namespace StaticNA;

/// <summary>The page on which readers search; without script it leads to the lists.</summary>
internal sealed class SearchPage : IPageKind
{
    private static readonly string[] Lists = ["timeline", "themes", "people", "glossary", "sources"];

    public string Name => "search";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Section(Name), "search", () => Model(context), context.SiteFile)];

    private static SearchModel Model(PlanningContext context)
    {
        UiStrings strings = context.Strings;
        SiteLinks links = context.Links;
        return new SearchModel(context.SectionFrame("search"), links.ToSection("search")!.Value, links.ToSibling(SearchIndex.Root))
        {
            CountOne = strings.Pattern("search.count.one"),
            CountOther = strings.Pattern("search.count.other"),
            More = strings.Pattern("search.more"),
            None = strings.Pattern("search.none"),
            Lists = [.. Lists.Where(list => links.ToSection(list) is not null).Select(context.SectionLink)],
        };
    }
}

/// <summary>Shown by <c>search.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="SearchHref">The page itself, where the form leads.</param>
/// <param name="IndexHref">The file that the script starts from.</param>
[TemplateModel]
internal sealed record SearchModel(PageFrame Frame, Href SearchHref, Href IndexHref)
{
    /// <summary>Says how many results there are; the script fills in <c>{n}</c>.</summary>
    public required string CountOne { get; init; }

    public required string CountOther { get; init; }

    /// <summary>On the button that shows more of a kind; the script fills in <c>{number}</c> and <c>{kind}</c>.</summary>
    public required string More { get; init; }

    /// <summary>Says that nothing was found; the script fills in <c>{query}</c>.</summary>
    public required string None { get; init; }

    /// <summary>Where readers without script can look.</summary>
    public required IReadOnlyList<PageLink> Lists { get; init; }
}
