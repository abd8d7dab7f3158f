using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What is kept of a rendered page for <see cref="OutputChecker"/>.</summary>
/// <param name="Path">As <see cref="Route.OutputPath"/>.</param>
/// <param name="Origin">The input file, or the template, that the page was made from.</param>
/// <param name="Links">Every <c>href</c>, <c>src</c> and <c>action</c> in order, repeated ones included, character references
/// decoded.</param>
/// <param name="Ids">Every <c>id</c> in order, repeated ones included.</param>
public sealed record PageRecord(
    string Path, SourceLocation Origin, PageTexts Links, PageTexts Ids)
{
    /// <summary>See <see cref="Page.WrittenLinks"/>.</summary>
    public ImmutableArray<InternalLink> WrittenLinks { get; init; } = [];

    /// <summary>See <see cref="Page.NeedsLink"/>.</summary>
    public bool NeedsLink { get; init; } = true;
}
