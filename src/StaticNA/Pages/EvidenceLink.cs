namespace StaticNA;

/// <summary>A claim's way to the passage that it rests on.</summary>
/// <param name="Text">A number in the page's list of sources, or the source's title and passages.</param>
/// <param name="Label">For assistive technology: source and passages.</param>
/// <param name="Href">The first passage cited; null if it leads nowhere.</param>
internal sealed record EvidenceLink(string Text, string Label, Href? Href);
