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

    /// <summary>See <see cref="StaticNA.ExternalLinks"/>; nobody asked them.</summary>
    public ImmutableArray<Located<string>> ExternalLinks { get; init; } = [];

    /// <summary>How much rules weigh on this site.</summary>
    public SeverityPolicy Severities { get; init; } = SeverityPolicy.Default;

    /// <summary>The same result with what was found elsewhere, weighed as the site says.</summary>
    public CheckResult With(IEnumerable<Diagnostic> more)
    {
        var bag = new DiagnosticBag();
        bag.UseSeverities(Severities);
        foreach (Diagnostic found in more)
        {
            bag.Add(found);
        }

        return this with
        {
            Diagnostics = [.. Diagnostics.Concat(bag.ToSortedList()).Order()],
            Ignored = bag.CountIgnored().ToImmutableSortedDictionary(
                code => code.Key, code => code.Value + Ignored.GetValueOrDefault(code.Key), StringComparer.Ordinal),
        };
    }
}
