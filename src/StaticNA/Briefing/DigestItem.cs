namespace StaticNA;

/// <summary>What one passage says, in our own words.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Assessment">How far the passage can be relied on.</param>
/// <param name="Note">In what it is loose or wrong; null if sound and nothing to say.</param>
/// <param name="NotUsed">Why no entry rests on it; null if entries may.</param>
/// <param name="Location">Where the item is written.</param>
public sealed record DigestItem(
    string Text, Assessment Assessment, string? Note, string? NotUsed, SourceLocation Location);
