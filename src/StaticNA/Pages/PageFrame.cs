namespace StaticNA;

/// <summary>What the layout shows around every page.</summary>
/// <param name="Site">What is the same on all pages.</param>
/// <param name="Nav">The main navigation.</param>
/// <param name="Title">The page's <c>h1</c>.</param>
/// <param name="HeadTitle">The text of <c>title</c>.</param>
/// <param name="Description">For <c>meta name="description"</c>.</param>
/// <param name="CanonicalHref">The whole address; null for a page that has none of its own.</param>
/// <param name="Trail">The pages above this one.</param>
internal sealed record PageFrame(
    SiteFrame Site,
    IReadOnlyList<NavItem> Nav,
    string Title,
    string HeadTitle,
    string Description,
    Href? CanonicalHref,
    IReadOnlyList<PageLink> Trail)
{
    /// <summary>Whether the page is one of an input file that is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What the head says besides.</summary>
    public required PageMeta Meta { get; init; }
}

/// <summary>What the layout shows on all pages alike.</summary>
internal sealed record SiteFrame(
    string Language, string Title, DateView AsOf, Href HomeHref, Href? FeedHref, Href? AboutHref,
    Href? CorrectionsHref, Href? AccountsHref)
{
    /// <summary>The page to which the search in the header leads; null if there is none.</summary>
    public Href? SearchHref { get; init; }

    /// <summary>The page of feeds and data; null if it is left out.</summary>
    public Href? DataHref { get; init; }

    /// <summary>The whole briefing as one document; null if it is left out.</summary>
    public Href? PrintHref { get; init; }

    public required Href ManifestHref { get; init; }

    /// <summary>For the page's own <c>meta</c> element.</summary>
    public string ContentSecurityPolicy { get; } = StaticNA.ContentSecurityPolicy.InPage;
}

/// <summary>An item of the main navigation.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">
/// Value of <c>aria-current</c>: <c>page</c> on the page itself, <c>true</c> below it; else null.
/// </param>
internal sealed record NavItem(string Text, Href Href, string? Current);
