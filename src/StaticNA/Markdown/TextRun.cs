namespace StaticNA;

/// <summary>A part of a text that was written without anything in between.</summary>
/// <param name="Start">Its first character's index in the text.</param>
/// <param name="Location">Where that character was written.</param>
public readonly record struct TextRun(int Start, SourceLocation Location);
