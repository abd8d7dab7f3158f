using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What the documents gave: the words of quotations, and what was checked.</summary>
public sealed record Evidence
{
    /// <summary>Nothing was checked, because there are no documents.</summary>
    public static Evidence Unchecked { get; } = new();

    /// <summary>Whether a documents folder was there.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Documents found with the right SHA-256.</summary>
    public int Documents { get; init; }

    /// <summary>Sources that record a document.</summary>
    public int DocumentsRecorded { get; init; }

    /// <summary>Citations of passages that were found in their document.</summary>
    public int CitationsChecked { get; init; }

    /// <summary>Quotations whose words were found in their document, written-out ones included.</summary>
    public int QuotationsVerified { get; init; }

    /// <summary>The words of each quotation, a piece per span; a quotation whose document is not there is missing.</summary>
    public IReadOnlyDictionary<Quotation, ImmutableArray<string>> Quotations { get; init; } =
        ImmutableDictionary<Quotation, ImmutableArray<string>>.Empty;

    /// <summary>
    /// What may be shown of passages: all of it where the source's rights allow that, else what the site quotes. Passages of which
    /// nothing may be shown are missing.
    /// </summary>
    public IReadOnlyDictionary<(string Source, int Passage), ImmutableArray<PassagePiece>> Excerpts { get; init; } =
        ImmutableDictionary<(string Source, int Passage), ImmutableArray<PassagePiece>>.Empty;
}
