namespace StaticNA;

/// <summary>Makes the ways to narrow the timeline, with the names that readers see.</summary>
internal sealed class BrowseViews(PlanningContext context)
{
    /// <summary>The facets whose lists belong to the timeline; themes and people have pages of their own.</summary>
    public static bool HasLists(Facet facet) => facet is Facet.Kind or Facet.Country or Facet.Certainty;

    public BrowseView Of(FacetIndex index) => new(
        [
            .. index.Options.GroupBy(option => option.Facet).Select(options => new BrowseGroup(
                KebabWords.Of(options.Key), context.Strings.Text("facet." + KebabWords.Of(options.Key)),
                [.. options.Select(OptionOf)],
                options.Key == Facet.Person && options.Count() < context.Briefing.People.Length
                    ? new PageLink(context.Strings.Text("facet.all-people"), context.Links.ToSection("people"))
                    : null)),
        ],
        context.Strings.Pattern("filter.some"), context.Strings.Pattern("filter.remove"));

    /// <summary>The name of a facet's value for readers.</summary>
    public string NameOf(FacetOption option) => option.Facet switch
    {
        Facet.Theme => context.Briefing.ThemeBySlug[option.Value].Title.Value,
        Facet.Kind => context.Labels.Of(KebabWords.Parse<EntryKind>(option.Value)!.Value),
        Facet.Certainty => context.Strings.Text("certainty." + option.Value),
        _ => context.Briefing.PartyName(option.Value),
    };

    private BrowseOption OptionOf(FacetOption option) => new(
        option.Value, NameOf(option), HrefOf(option), option.Entries.Length);

    private Href? HrefOf(FacetOption option) => option.Facet switch
    {
        Facet.Theme => context.Links.To(Route.Theme(option.Value)),
        Facet.Person => context.Links.To(Route.Person(option.Value)),
        _ => context.Links.ToSibling(Route.TimelineList(KebabWords.Of(option.Facet), option.Value)),
    };
}
