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

    /// <summary>The words of each quotation, a piece per span; a quotation whose document is not there is missing.</summary>
    public IReadOnlyDictionary<Quotation, ImmutableArray<string>> Quotations { get; init; } =
        ImmutableDictionary<Quotation, ImmutableArray<string>>.Empty;

    /// <summary>
    /// The passages of each source (by id) whose rights allow publishing all of it; passage 1 is at index 0.
    /// </summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> PublishableText { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
