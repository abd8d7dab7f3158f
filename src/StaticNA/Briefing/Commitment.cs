using System.Collections.Immutable;

namespace StaticNA;

/// <summary>An undertaking made in an entry.</summary>
/// <param name="Id">Unique on the site; its anchor.</param>
/// <param name="Parties">Who undertook it: ids of countries or bodies.</param>
/// <param name="Text">What, in our own words.</param>
/// <param name="Due">By when; null if no document says.</param>
/// <param name="DueWords">The document's own word for the due date; null if none.</param>
/// <param name="Theme">Slug of its theme; null if none.</param>
/// <param name="Status">What became of it.</param>
/// <param name="History">Changes of status, as written.</param>
/// <param name="Sources">What it rests on; at least one.</param>
public sealed record Commitment(
    Located<string> Id,
    ImmutableArray<Located<string>> Parties,
    string Text,
    BriefingDate? Due,
    string? DueWords,
    Located<string>? Theme,
    CommitmentStatus Status,
    ImmutableArray<StatusChange> History,
    ImmutableArray<Citation> Sources)
{
    /// <summary>Where <see cref="Status"/> stands.</summary>
    public SourceLocation StatusLocation { get; init; }

    /// <summary>Where <see cref="Due"/> stands.</summary>
    public SourceLocation DueLocation { get; init; }

    /// <summary>Where <see cref="DueWords"/> stand.</summary>
    public SourceLocation DueWordsLocation { get; init; }
}
