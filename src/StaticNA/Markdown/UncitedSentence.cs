namespace StaticNA;

/// <summary>A sentence of a body, or a row of a table, for which no citation stands.</summary>
/// <param name="Text">As readers see it, on one line; code is left out.</param>
/// <param name="Location">Where it starts.</param>
public sealed record UncitedSentence(string Text, SourceLocation Location);
