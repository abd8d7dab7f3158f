namespace StaticNA;

/// <summary>A date as readers see it.</summary>
/// <param name="Phrase">In words, with its doubt.</param>
/// <param name="DateTime">For the <c>datetime</c> attribute; null where HTML has no way to write the date.</param>
/// <param name="Basis">The mark of what it rests on; null if the document states it.</param>
internal sealed record DateView(string Phrase, string? DateTime, MarkView? Basis)
{
    /// <summary>Its doubt as a kind of mark, <c>approximate</c> or <c>uncertain</c>, which the phrase tells too; null if there is none.</summary>
    public string? Doubt { get; init; }
}
