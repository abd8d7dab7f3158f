using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What the lists hold: <c>people.yml</c>, <c>countries.yml</c>, <c>bodies.yml</c>, <c>series.yml</c> and <c>glossary.yml</c>.</summary>
internal sealed record SiteLists
{
    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<Country> Countries { get; init; } = [];

    public ImmutableArray<Body> Bodies { get; init; } = [];

    public ImmutableArray<Series> Series { get; init; } = [];

    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Those that are there but could not be parsed.</summary>
    public ImmutableArray<InputFile> Unreadable { get; init; } = [];
}
