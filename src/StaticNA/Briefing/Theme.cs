using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A subject with its own page: <c>input/themes/slug.md</c>.</summary>
public sealed record Theme
{
    public required string Slug { get; init; }

    public required Route Route { get; init; }

    public required SourceLocation Location { get; init; }

    public required Located<string> Title { get; init; }

    /// <summary>Plain text, at most 300 characters.</summary>
    public required string Summary { get; init; }

    public ImmutableArray<Citation> Sources { get; init; } = [];

    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public bool IsDraft { get; init; }

    public BriefingDate? Updated { get; init; }

    /// <summary>The introduction.</summary>
    public required MarkdownBody Body { get; init; }
}
