using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A person whom a document names.</summary>
public sealed record Person
{
    public required string Id { get; init; }

    public required Route Route { get; init; }

    public required SourceLocation Location { get; init; }

    public required string Name { get; init; }

    /// <summary>The form lists are sorted by, such as the family name first.</summary>
    public required string SortAs { get; init; }

    /// <summary>Id in <c>countries.yml</c>.</summary>
    public Located<string>? Country { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<Attestation> Attested { get; init; } = [];
}
