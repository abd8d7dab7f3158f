namespace StaticNA;

/// <summary>
/// A picture, shown by the partial <c>picture.hbs</c>: lanes below each other over one axis. Its drawings are SVG, its words are HTML,
/// so that they wrap, scale and translate like all others.
/// </summary>
/// <param name="Id">Unique on the page; ids inside the picture start with it.</param>
/// <param name="Kind">Class of the figure: <c>lanes</c>, <c>overview</c>, <c>encounters</c>, <c>intervals</c>, <c>figures</c>.</param>
/// <param name="Title">What is drawn.</param>
/// <param name="Description">What it shows, in a sentence or two.</param>
internal sealed record Picture(string Id, string Kind, string Title, string Description)
{
    /// <summary>Ticks, behind all lanes; null for a picture without a scale.</summary>
    public RenderedHtml? Axis { get; init; }

    public required IReadOnlyList<PictureLane> Lanes { get; init; }

    /// <summary>What the signs mean; only those that are drawn.</summary>
    public IReadOnlyList<LegendItem> Legend { get; init; } = [];

    /// <summary>What should stand out below it, with its link; null if nothing.</summary>
    public PageLink? Highlight { get; init; }

    /// <summary>The word before <see cref="Highlight"/>.</summary>
    public string? HighlightLabel { get; init; }

    /// <summary>Says where the same stands as text; null where the lanes say it all.</summary>
    public string? Data { get; init; }

    /// <summary>Leads to the end of the picture, where that text begins.</summary>
    public Href DataHref => Href.Internal("#" + EndId);

    public string EndId => Id + "-end";
}

/// <summary>A lane of a picture.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Note">What stands behind the label, such as a count or an amount; null for nothing.</param>
/// <param name="Strip">The drawing.</param>
internal sealed record PictureLane(PageLink Label, string? Note, RenderedHtml Strip)
{
    /// <summary>What the lane rests on, where that is not on the page anyway.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];
}

/// <summary>A sign of a picture with its meaning.</summary>
internal sealed record LegendItem(RenderedHtml Sign, string Text);
