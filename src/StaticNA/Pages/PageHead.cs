namespace StaticNA;

/// <summary>What a page says about itself.</summary>
/// <param name="Route">Where it goes.</param>
/// <param name="Title">Its one <c>h1</c>.</param>
/// <param name="Description">One or two sentences for search engines.</param>
internal sealed record PageHead(Route Route, string Title, string Description)
{
    /// <summary>Name of the page kind that is current in the navigation; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>The pages above this one, from the top.</summary>
    public IReadOnlyList<PageLink> Trail { get; init; } = [];

    /// <summary>Which page of a paginated list, from 1.</summary>
    public int Number { get; init; } = 1;

    public bool IsDraft { get; init; }
}
