namespace StaticNA;

/// <summary>A link in a text to another page made from the input.</summary>
/// <param name="Target">The page.</param>
/// <param name="Fragment">The anchor on it, or null for the page as a whole.</param>
/// <param name="Location">Where the link stands.</param>
public sealed record InternalLink(Route Target, string? Fragment, SourceLocation Location);
