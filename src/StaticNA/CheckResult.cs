using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a check came to.</summary>
public sealed record CheckResult
{
    /// <summary>Sorted by location.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many were found of each code that <c>site.yml</c> ignores.</summary>
    public ImmutableSortedDictionary<string, int> Ignored { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public int Entries { get; init; }

    public int Sources { get; init; }

    public EvidenceSummary Evidence { get; init; } = new(0, 0, 0);

    /// <summary>Null if it was not asked for, or if there are errors: what could not be read would count as missing.</summary>
    public Coverage? Coverage { get; init; }
}
