using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What was found out about a received document.</summary>
internal sealed record DocumentAnalysis
{
    public required ReadDocument Document { get; init; }

    /// <summary>The document's heading; null if none was found.</summary>
    public required string? Title { get; init; }

    /// <summary>Where the heading stands; null if the document states it outside its text.</summary>
    public int? TitleLine { get; init; }

    /// <summary>BCP 47; null if not clear.</summary>
    public required string? Language { get; init; }

    public required ImmutableArray<ClassifiedBlock> Blocks { get; init; }

    public required ImmutableArray<DateCandidate> Dates { get; init; }

    public IEnumerable<ClassifiedBlock> Passages => Blocks.Where(block => block.IsPassage);
}
