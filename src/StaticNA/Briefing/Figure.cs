using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A number that a document gives.</summary>
/// <param name="Key">Names what is counted; the same key in two entries means the same thing.</param>
/// <param name="Label">What it is, for readers.</param>
/// <param name="Amount">Value and unit.</param>
/// <param name="Relation">Exact, over, about or under.</param>
/// <param name="AsWritten">As the document writes it; null if not given.</param>
/// <param name="Year">The year or date it is for; null if not stated.</param>
/// <param name="Also">The same figure in another unit; null if none.</param>
/// <param name="Sources">What it rests on; at least one.</param>
public sealed record Figure(
    Located<string> Key,
    string Label,
    Amount Amount,
    FigureRelation Relation,
    string? AsWritten,
    BriefingDate? Year,
    Amount? Also,
    ImmutableArray<Citation> Sources)
{
    /// <summary>Where the value of <see cref="Amount"/> stands.</summary>
    public SourceLocation ValueLocation { get; init; }

    /// <summary>Where <see cref="AsWritten"/> stands.</summary>
    public SourceLocation AsWrittenLocation { get; init; }
}
