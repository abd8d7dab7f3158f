namespace StaticNA;

/// <summary>Shown by <c>print.hbs</c>: the whole briefing, or one year of a big one, as one document.</summary>
[TemplateModel]
internal sealed record PrintModel(PageFrame Frame)
{
    /// <summary>What the site is.</summary>
    public required string Description { get; init; }

    /// <summary>What the document covers; null if all.</summary>
    public DateView? Period { get; init; }

    public required DateView AsOf { get; init; }

    /// <summary>The year of a part; null for the whole.</summary>
    public string? Year { get; init; }

    /// <summary>Years that are documents of their own; empty where this one holds all entries.</summary>
    public required IReadOnlyList<YearLink> Years { get; init; }

    public required IReadOnlyList<PrintedSection> Contents { get; init; }

    /// <summary>The author's introduction; empty if there is none.</summary>
    public required IReadOnlyList<BodyPiece> About { get; init; }

    public required IReadOnlyList<PrintedTheme> Themes { get; init; }

    public required IReadOnlyList<MeetingView> Meetings { get; init; }

    /// <summary>Meetings before the site's period.</summary>
    public required IReadOnlyList<MeetingView> Background { get; init; }

    public required IReadOnlyList<PrintedEntry> Entries { get; init; }

    /// <summary>Entries in which sources differ.</summary>
    public required IReadOnlyList<EntryRow> Accounts { get; init; }

    public required IReadOnlyList<PrintedPerson> People { get; init; }

    public required IReadOnlyList<GlossaryItem> Glossary { get; init; }

    public required IReadOnlyList<PrintedSource> Sources { get; init; }

    /// <summary>The numbers of the sections, by what they hold.</summary>
    public required PrintedNumbers Numbers { get; init; }
}

/// <summary>The numbers of a document's sections; empty for one that it does not have.</summary>
internal sealed record PrintedNumbers(string About, string Themes, string Chronology, string Entries)
{
    public required string Accounts { get; init; }

    public required string People { get; init; }

    public required string Glossary { get; init; }

    public required string Sources { get; init; }
}

/// <summary>A line of the contents.</summary>
internal sealed record PrintedLine(string Number, string Text, Href Href);

/// <summary>A section in the contents.</summary>
internal sealed record PrintedSection(string Number, string Text, Href Href)
{
    public IReadOnlyList<PrintedLine> Lines { get; init; } = [];
}

/// <summary>A theme in the document.</summary>
internal sealed record PrintedTheme(string Anchor, string Number, string Title, string Summary)
{
    public required IReadOnlyList<BodyPiece> Body { get; init; }

    public required IReadOnlyList<EntryRow> Entries { get; init; }
}

/// <summary>An entry in the document.</summary>
internal sealed record PrintedEntry(string Anchor, string Number, string Title, EntryFacts Facts)
{
    public bool IsDraft { get; init; }

    public required IReadOnlyList<BodyPiece> Body { get; init; }

    public required IReadOnlyList<ParticipantView> Participants { get; init; }

    public required IReadOnlyList<CommitmentView> Commitments { get; init; }

    public required IReadOnlyList<PositionView> Positions { get; init; }

    public required IReadOnlyList<FigureView> Figures { get; init; }

    public required IReadOnlyList<QuotationView> Quotations { get; init; }

    public required IReadOnlyList<AccountsView> Accounts { get; init; }
}

/// <summary>A person in the document.</summary>
internal sealed record PrintedPerson(string Anchor, string Name, PersonRecord Person);

/// <summary>A source in the document's list.</summary>
/// <param name="Anchor">Its id.</param>
/// <param name="Number">As citations give it.</param>
/// <param name="Title">In full.</param>
/// <param name="Record">What is known of it.</param>
/// <param name="Passages">What of it is cited, with ids.</param>
internal sealed record PrintedSource(
    string Anchor, int Number, string Title, IReadOnlyList<SourceFact> Record, IReadOnlyList<PrintedPassage> Passages);

/// <summary>A cited passage.</summary>
internal sealed record PrintedPassage(string Anchor, int Number, CitedPassage Passage);
