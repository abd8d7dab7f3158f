namespace StaticNA;

/// <summary>An undertaking.</summary>
/// <param name="Anchor">Its id; null where it may stand more than once.</param>
/// <param name="Parties">Who undertook it.</param>
/// <param name="Text">What.</param>
/// <param name="Due">By when; null if no document says.</param>
/// <param name="DueWords">The document's own word for it; null if none.</param>
/// <param name="IsPastDue">
/// Whether it was due before the day of which the site speaks, and no later source tells of it.
/// </param>
/// <param name="Status">What became of it.</param>
/// <param name="History">Changes of status.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Entry">Where it was made; null on that page.</param>
internal sealed record CommitmentView(
    string? Anchor,
    IReadOnlyList<PageLink> Parties,
    string Text,
    DateView? Due,
    string? DueWords,
    bool IsPastDue,
    MarkView Status,
    IReadOnlyList<StatusChangeView> History,
    IReadOnlyList<EvidenceLink> Evidence,
    EntryRow? Entry);

/// <summary>A change in the status of an undertaking.</summary>
internal sealed record StatusChangeView(
    DateView Date, MarkView Status, string? Note, IReadOnlyList<EvidenceLink> Evidence);

/// <summary>A stance.</summary>
/// <param name="Parties">Whose.</param>
/// <param name="Act">The verb, in agreement with their number.</param>
/// <param name="On">On what; words that follow the verb.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Entry">Where it was taken; null on that page.</param>
internal sealed record PositionView(
    IReadOnlyList<PageLink> Parties, string Act, string On, IReadOnlyList<EvidenceLink> Evidence, EntryRow? Entry)
{
    /// <summary>Its id on the page of its entry; empty elsewhere.</summary>
    public string Anchor { get; init; } = "";
}

/// <summary>A number that a document gives.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Amount">Relation, value and unit.</param>
/// <param name="Also">The same in another unit; null if none.</param>
/// <param name="AsWritten">As the document writes it; null if not given.</param>
/// <param name="Year">What it is for; null if not stated.</param>
/// <param name="Evidence">What it rests on.</param>
internal sealed record FigureView(
    string Label, string Amount, string? Also, string? AsWritten, DateView? Year, IReadOnlyList<EvidenceLink> Evidence)
{
    /// <summary>Its id.</summary>
    public string Anchor { get; init; } = "";
}

/// <summary>A quotation, or what its passage says when its document is not at hand.</summary>
/// <param name="Anchor">Its id.</param>
/// <param name="Speakers">Whose words.</param>
/// <param name="Words">
/// The words, the stretches of an interrupted quotation joined by ellipses; null without the document.
/// </param>
/// <param name="Source">The source's title and the passage.</param>
internal sealed record QuotationView(
    string Anchor, IReadOnlyList<PageLink> Speakers, string? Words, EvidenceLink Source)
{
    /// <summary>The language of the words: the source's, or the site's where that is not known.</summary>
    public required string Language { get; init; }

    /// <summary>What the passage says, in our own words; null if there are the document's.</summary>
    public string? Digest { get; init; }

    /// <summary>The words where they were published; null if the source has no address.</summary>
    public Href? Original { get; init; }

    /// <summary>What a reader should know about it; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Its number in the page's list of sources; null on a page without one.</summary>
    public EvidenceLink? Cite { get; init; }

    /// <summary>Id of that number, to which the list of sources leads back; null for quotations outside the text.</summary>
    public string? CiteAnchor { get; init; }

    /// <summary>Where it is quoted; null on that page.</summary>
    public EntryRow? Entry { get; init; }
}

/// <summary>What sources say of a thing on which they differ.</summary>
internal sealed record AccountsView(string Field, IReadOnlyList<AccountView> Accounts);

/// <summary>What one source says.</summary>
/// <param name="Source">Its title.</param>
/// <param name="Value">What it says.</param>
/// <param name="Evidence">The passage.</param>
internal sealed record AccountView(string Source, string Value, IReadOnlyList<EvidenceLink> Evidence);

/// <summary>Someone who took part.</summary>
/// <param name="Name">The person; null if the document does not name the holder of the office.</param>
/// <param name="Office">The office; null if not given.</param>
/// <param name="Role">The role held then; null if not given, or if it is the office.</param>
/// <param name="Party">The party acted for; null if not stated.</param>
internal sealed record ParticipantView(PageLink? Name, string? Office, string? Role, PageLink? Party);
