namespace StaticNA;

/// <summary>A fact about a source, with what it rests on.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Basis">On what it rests; <see cref="DateBasis.Stated"/> unless the record says otherwise.</param>
/// <param name="Note">Why; null if not given.</param>
public sealed record Based<T>(T Value, DateBasis Basis, string? Note)
{
    /// <summary>Where it stands.</summary>
    public SourceLocation Location { get; init; }
}
