namespace StaticNA;

/// <summary>When something happened, and how far that is known.</summary>
/// <param name="Date">The date with its precision and doubt.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Words">The document's own word for it, where short; null if none.</param>
/// <param name="Note">Why; never null unless the basis is <see cref="DateBasis.Stated"/>.</param>
public sealed record EntryDate(BriefingDate Date, DateBasis Basis, string? Words, string? Note)
{
    /// <summary>Where <see cref="Words"/> stand.</summary>
    public SourceLocation WordsLocation { get; init; }
}
