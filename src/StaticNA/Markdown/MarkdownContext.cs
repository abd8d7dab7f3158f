namespace StaticNA;

/// <summary>What the rendering of bodies depends on, beside their text; the same for all bodies of a build.</summary>
/// <param name="Address">Where the site is published.</param>
/// <param name="Routes">The pages that texts can link to.</param>
/// <param name="HasSourcePages">
/// Whether the site has a page per source. Where it has none, a citation leads to the source's item in the list of
/// sources of its own page.
/// </param>
/// <param name="Labels">The words that rendering adds.</param>
public sealed record MarkdownContext(
    SiteAddress Address, RouteTable Routes, bool HasSourcePages, MarkdownLabels Labels)
{
    /// <summary>Finds what bodies say without a citation; null in a build, which does not ask.</summary>
    internal UncitedSentences? Uncited { get; init; }

    /// <summary>The names whose first use in a body is explained; null for none.</summary>
    internal KnownNames? Names { get; init; }
}
