using System.Text.Json;

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

    /// <summary>The title where it stands without the page and its marks; null if it is the same.</summary>
    public string? TitleAlone { get; init; }

    /// <summary>Feeds and calendars of the page itself; those of the site need no mention.</summary>
    public IReadOnlyList<AlternateLink> Alternates { get; init; } = [];

    /// <summary>Slug of the theme whose card is shown with links to the page; null for the card of the site.</summary>
    public string? CardTheme { get; init; }

    /// <summary>Writes the object of schema.org that the page is about; null if it is about none of its own.</summary>
    public Action<Utf8JsonWriter>? Thing { get; init; }

    /// <summary>Whether the page is one entry, which other sites take for an article.</summary>
    public bool IsArticle { get; init; }
}
