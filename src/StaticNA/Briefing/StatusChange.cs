using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A change in the status of a commitment, with the sources that say so; at least one.</summary>
public sealed record StatusChange(
    BriefingDate Date, CommitmentStatus Status, string? Note, ImmutableArray<Citation> Sources)
{
    /// <summary>Where <see cref="Date"/> stands.</summary>
    public SourceLocation DateLocation { get; init; }
}
