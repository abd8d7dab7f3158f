using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a reader finds on a page, without its frame.</summary>
internal sealed record PageText
{
    /// <summary>The main heading, or else the title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The address that the page leads on to at once, as written; null if it is a page to be read.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The whole address that the page gives itself; null if it gives none.</summary>
    public string? Canonical { get; init; }

    /// <summary>Every id in the main part, in order.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>The paragraphs, items and headings of the main part, without marks of citations.</summary>
    public required ImmutableArray<string> Blocks { get; init; }

    /// <summary>Those of the text that an author wrote below the facts.</summary>
    public required ImmutableArray<string> Body { get; init; }

    /// <summary>The summary; null if there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>Labels with what they say.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Facts { get; init; }

    public required ImmutableArray<string> Participants { get; init; }

    public required ImmutableArray<string> Positions { get; init; }

    public required ImmutableArray<string> Figures { get; init; }

    public required ImmutableArray<PageCommitment> Commitments { get; init; }

    public required ImmutableArray<PageQuotation> Quotations { get; init; }
}

/// <param name="Id">The anchor.</param>
/// <param name="Text">What is promised, and by whom.</param>
/// <param name="Status">The skin's word for the status; empty if there is none.</param>
internal sealed record PageCommitment(string Id, string Text, string Status);

/// <param name="Anchor">The id; empty if it has none.</param>
/// <param name="Words">The words quoted, or the digest in their place.</param>
/// <param name="Speaker">Who said it.</param>
internal sealed record PageQuotation(string Anchor, string Words, string Speaker)
{
    /// <summary>Whether the words are shown: a build without the documents can't.</summary>
    public required bool HasWords { get; init; }
}
