namespace StaticNA;

/// <summary>A piece of a passage as far as it may be published.</summary>
/// <param name="Text">The document's own characters; an ellipsis for what may not be published.</param>
/// <param name="IsQuoted">Whether a page of the site quotes it.</param>
public sealed record PassagePiece(string Text, bool IsQuoted);
