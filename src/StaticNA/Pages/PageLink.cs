namespace StaticNA;

/// <summary>A text that leads somewhere, unless the page it would lead to is left out.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Href">Where it leads; null for plain text.</param>
internal sealed record PageLink(string Text, Href? Href);
