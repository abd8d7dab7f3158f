namespace StaticNA;

/// <summary>
/// The ways to narrow the timeline: links to lists, which the skin's script makes into a form that filters the entries on the page.
/// </summary>
/// <param name="Groups">One for each facet in which some entry has something.</param>
/// <param name="Some">How many entries are shown, with <c>{shown}</c> and <c>{total}</c> to be filled in by the script.</param>
/// <param name="Remove">What takes a filter away, with <c>{name}</c> to be filled in by the script.</param>
internal sealed record BrowseView(IReadOnlyList<BrowseGroup> Groups, string Some, string Remove)
{
    /// <summary>Where <see cref="FacetsData"/> are, for pages that do not hold all entries; null where each list is whole.</summary>
    public Href? Facets { get; init; }

    /// <summary>Whether there are entries on the page among which words can be found.</summary>
    public bool FindsWords { get; init; } = true;
}

/// <summary>The options of a facet.</summary>
/// <param name="Facet">Its word in addresses.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Options">None without entries.</param>
/// <param name="All">The page of all people where not all are options, else null.</param>
internal sealed record BrowseGroup(string Facet, string Name, IReadOnlyList<BrowseOption> Options, PageLink? All);

/// <summary>A value of a facet.</summary>
/// <param name="Value">Its word in addresses.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Href">The list of its entries; null where that is disabled.</param>
/// <param name="Count">How many entries of the whole site have it.</param>
internal sealed record BrowseOption(string Value, string Name, Href? Href, int Count);
