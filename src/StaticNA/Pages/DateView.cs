namespace StaticNA;

/// <summary>A date as readers see it.</summary>
/// <param name="Phrase">In words, with its doubt.</param>
/// <param name="DateTime">For the <c>datetime</c> attribute; null where HTML has no way to write the date.</param>
/// <param name="Basis">The word for what it rests on; null if the document states it.</param>
internal sealed record DateView(string Phrase, string? DateTime, string? Basis);
