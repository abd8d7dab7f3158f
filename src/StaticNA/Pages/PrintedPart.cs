using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a printed document holds.</summary>
/// <param name="Route">Where it goes.</param>
/// <param name="Year">The year whose entries it holds; null for a document of the whole site.</param>
/// <param name="Entries">By date; none in the first of several documents.</param>
internal sealed record PrintedPart(Route Route, string? Year, ImmutableArray<Entry> Entries);
