using System.Collections.Immutable;

namespace StaticNA;

/// <summary>One dated thing: a Markdown file with front matter, <c>input/entries/YYYY/slug.md</c>.</summary>
public sealed record Entry
{
    /// <summary>Unique across all years.</summary>
    public required string Slug { get; init; }

    /// <summary>Where its page is.</summary>
    public required Route Route { get; init; }

    /// <summary>The start of the file.</summary>
    public required SourceLocation Location { get; init; }

    public required Located<string> Title { get; init; }

    /// <summary>Plain text, at most 300 characters.</summary>
    public required string Summary { get; init; }

    public required EntryKind Kind { get; init; }

    public required EntryDate Date { get; init; }

    /// <summary>Where <c>date</c> is written.</summary>
    public required SourceLocation DateLocation { get; init; }

    public EntryStatus Status { get; init; }

    /// <summary>Slug of the entry that announced this one.</summary>
    public Located<string>? AnnouncedBy { get; init; }

    public MeetingLevel? Level { get; init; }

    /// <summary>Id in <c>series.yml</c>.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>Which one of its series it was, from 1.</summary>
    public int? Ordinal { get; init; }

    public Place? Place { get; init; }

    public required ImmutableArray<Located<string>> Themes { get; init; }

    /// <summary>Ids of countries and bodies.</summary>
    public ImmutableArray<Located<string>> Parties { get; init; } = [];

    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>Ids of people who are named, but were not present.</summary>
    public ImmutableArray<Located<string>> Mentions { get; init; } = [];

    /// <summary>Ids of the bodies that the entry is about.</summary>
    public ImmutableArray<Located<string>> Bodies { get; init; } = [];

    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    public ImmutableArray<Position> Positions { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    public ImmutableArray<Account> Accounts { get; init; } = [];

    /// <summary>Slugs of related entries, as the author chose them.</summary>
    public ImmutableArray<Located<string>> Related { get; init; } = [];

    /// <summary>Citations of the front matter's <c>sources</c>.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>Old addresses of the page.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public bool IsDraft { get; init; }

    public BriefingDate? Updated { get; init; }

    /// <summary>What was wrong and has been put right, in the order written.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>When it was last changed, as far as <see cref="Updated"/> and <see cref="Corrections"/> say; null if they do not.</summary>
    public BriefingDate? LastChanged => Correction.Latest(Updated, Corrections);

    public required MarkdownBody Body { get; init; }

    /// <summary>See <see cref="EntryFingerprint"/>; 0 for an entry that was not read from a file.</summary>
    internal UInt128 Fingerprint { get; init; }

    /// <summary>A meeting that took place, is planned or may have taken place.</summary>
    public bool IsMeeting => Kind == EntryKind.Meeting;

    /// <summary>Whether there is something to say of its status: of what is no meeting, an unknown one says nothing.</summary>
    public bool HasStatus => IsMeeting || Status != EntryStatus.Unknown;

    public bool IsPlanned => Status == EntryStatus.Planned;

    /// <summary>
    /// All citations in the order in which readers meet them: body, commitments, positions, figures, quotations, accounts, then what
    /// only <see cref="Sources"/> names.
    /// </summary>
    public ImmutableArray<Citation> AllCitations() => Body.Citations.AddRange(ClaimedCitations()).AddRange(Sources);

    /// <summary><see cref="AllCitations"/> in a list that is emptied first: for those who ask every entry of a site.</summary>
    internal void ListCitations(List<Citation> citations)
    {
        citations.Clear();
        citations.AddRange(Body.Citations.AsSpan());
        citations.AddRange(ClaimedCitations().AsSpan());
        citations.AddRange(Sources.AsSpan());
    }

    /// <summary>The quotations of the front matter, then those of the body, as the page's anchors count them.</summary>
    public IEnumerable<Quotation> AllQuotations() =>
        Body.Quotations.IsEmpty ? Quotations : Quotations.Concat(Body.Quotations.Select(block => block.Quotation));

    private ImmutableArray<Citation> ClaimedCitations() =>
        // Asked several times for each entry of a site, most of which claim nothing.
        Commitments.IsEmpty && Positions.IsEmpty && Figures.IsEmpty && Quotations.IsEmpty && Accounts.IsEmpty
            ? []
            :
            [
                .. Commitments.SelectMany(made => made.Sources.Concat(made.History.SelectMany(change => change.Sources))),
                .. Positions.SelectMany(position => position.Sources),
                .. Figures.SelectMany(figure => figure.Sources),
                .. Quotations.Select(quotation => quotation.Citation),
                .. Accounts.Select(account => account.Citation),
            ];
}
