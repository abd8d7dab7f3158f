namespace StaticNA;

/// <summary>A stretch of a folded text.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last one.</param>
internal readonly record struct TextRange(int Start, int End);
