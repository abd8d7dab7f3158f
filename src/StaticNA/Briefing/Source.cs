using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The record of a source document, with a digest in our own words: <c>input/sources/id.md</c>.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public required Route Route { get; init; }

    public required SourceLocation Location { get; init; }

    public required Located<string> Title { get; init; }

    public string? Summary { get; init; }

    public required Based<SourceKind> Kind { get; init; }

    public Based<string>? Publisher { get; init; }

    public Based<string>? Author { get; init; }

    public Based<string>? Url { get; init; }

    public Based<string>? Language { get; init; }

    /// <summary>The document's own date.</summary>
    public Based<BriefingDate>? Dated { get; init; }

    public Based<BriefingDate>? Published { get; init; }

    public Based<BriefingDate>? Retrieved { get; init; }

    public required Based<Rights> Rights { get; init; }

    /// <summary>Which licence; null unless <see cref="Rights.Licensed"/>.</summary>
    public string? Licence { get; init; }

    public string? Note { get; init; }

    /// <summary>The document, or null for a source known by its digest alone.</summary>
    public DocumentRecord? Document { get; init; }

    /// <summary>One item per passage, in order.</summary>
    public required ImmutableArray<DigestItem> Digest { get; init; }

    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public bool IsDraft { get; init; }

    public BriefingDate? Updated { get; init; }

    /// <summary>What was wrong and has been put right, in the order written.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>When it was last changed, as far as <see cref="Updated"/> and <see cref="Corrections"/> say; null if they do not.</summary>
    public BriefingDate? LastChanged => Correction.Latest(Updated, Corrections);

    /// <summary>A note on the source.</summary>
    public required MarkdownBody Body { get; init; }
}
