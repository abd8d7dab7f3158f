namespace StaticNA;

/// <summary>What the head of a page tells programs: feed readers, search engines, sites that show a link to it.</summary>
/// <param name="Alternates">The page's content in other formats.</param>
/// <param name="Card">The picture for links to the page; null if there is none.</param>
/// <param name="StructuredData">JSON-LD, the whole element; empty if it is disabled.</param>
internal sealed record PageMeta(IReadOnlyList<AlternateLink> Alternates, CardView? Card, RenderedHtml StructuredData)
{
    /// <summary>What others call the page, with a word behind it where it is of something only planned.</summary>
    public required string Title { get; init; }

    /// <summary>Open Graph's type of the page: an entry is an article.</summary>
    public required string Type { get; init; }
}

/// <summary>A feed or calendar.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Word">What readers see on the page, where it is offered there.</param>
internal sealed record AlternateLink(string Type, string Title, Href Href, string Word);

/// <summary>The picture for links to a page.</summary>
/// <param name="Address">Absolute, as the Open Graph protocol asks.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Text">What it shows.</param>
internal sealed record CardView(string Address, string Width, string Height, string Text);
