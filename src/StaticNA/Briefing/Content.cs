using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All input as parsed: references between files are not resolved yet.</summary>
public sealed record Content
{
    public required SiteSettings Site { get; init; }

    public required ImmutableArray<Entry> Entries { get; init; }

    public required ImmutableArray<Theme> Themes { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    public required ImmutableArray<Person> People { get; init; }

    public required ImmutableArray<Country> Countries { get; init; }

    public required ImmutableArray<Body> Bodies { get; init; }

    public required ImmutableArray<Series> Series { get; init; }

    public required ImmutableArray<Term> Terms { get; init; }

    public ImmutableArray<Card> Cards { get; init; } = [];

    /// <summary>Files that are there but could not be parsed; references to them are no mistakes of their own.</summary>
    public ImmutableHashSet<(InputKind Kind, string Slug)> Unreadable { get; init; } = [];
}
