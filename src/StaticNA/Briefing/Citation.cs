using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A source and the passages of it that a claim rests on.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Passages">Passage numbers, from 1, ascending, each once, at least one.</param>
/// <param name="Span">A stretch inside the one passage cited, or null.</param>
/// <param name="Location">Where the source's id stands.</param>
/// <param name="PassagesLocation">Where the first passage number stands.</param>
public sealed record Citation(
    string Source,
    ImmutableArray<int> Passages,
    WordSpan? Span,
    SourceLocation Location,
    SourceLocation PassagesLocation)
{
    /// <summary>The passages as readers see them: <c>3–4, 7</c>.</summary>
    public string PassageText => PassageNumbers.Format(Passages);
}
