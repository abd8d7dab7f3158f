using System.Collections.Immutable;

namespace StaticNA;

/// <summary>One page per entry.</summary>
internal sealed class EntryPages : IPageKind
{
    public string Name => "entries";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        ImmutableArray<Entry> entries = context.Briefing.Entries;
        var pages = new Page[entries.Length];
        for (int i = 0; i < pages.Length; i++)
        {
            pages[i] = PageOf(entries[i], entries.AsMemory().Slice(i, 1), context);
        }

        return pages;
    }

    internal static Page PageOf(Entry entry, PlanningContext context) => PageOf(entry, new[] { entry }, context);

    private static Page PageOf(Entry entry, ReadOnlyMemory<Entry> texts, PlanningContext context) =>
        new(entry.Route, "entry", () => Model(entry, context), entry.Location)
        {
            WrittenLinks = entry.Body.Links,
            Texts = texts,
        };

    private static EntryModel Model(Entry entry, PlanningContext context)
    {
        CitationNumbering numbers = CitedSources.Number(entry.Body, entry.AllCitations());
        Func<Citation, EvidenceLink> cite = context.Claims.Numbered(numbers);
        ClaimViews claims = context.Claims;
        Briefing briefing = context.Briefing;
        return new EntryModel(context.Frame(Head(entry, context)), Facts(entry, context))
        {
            Body = claims.Body(entry.Body, cite, entry.Quotations.Length),
            Participants = claims.Participants(entry.Participants),
            Mentions = claims.Parties(entry.Mentions),
            Commitments = [.. entry.Commitments.Select(claim => claims.Commitment(claim, cite))],
            Positions = [.. entry.Positions.Select((claim, index) =>
                claims.Position(claim, cite) with { Anchor = Anchors.Position(index + 1) })],
            Figures = [.. entry.Figures.Select((claim, index) =>
                claims.Figure(claim, cite) with { Anchor = Anchors.Figure(index + 1) })],
            FigureCharts = context.Pictures.FiguresOf(entry, cite),
            Quotations = claims.Quotations(entry.Quotations, cite),
            Accounts = claims.Accounts(entry.Accounts, cite),
            Announced = context.Rows(briefing.EntriesAnnouncedBy(entry.Slug)),
            Related = [.. entry.Related
                .Select(slug => briefing.EntryBySlug.GetValueOrDefault(slug.Value))
                .OfType<Entry>().Select(context.Row)],
            Sources = new CitedSources(context).List(numbers),
            Corrections = CorrectionsPage.Views(entry.Corrections, context),
            Reference = context.References.View(context.References.To(entry)),
            Previous = LinkTo(briefing.Previous(entry), context),
            Next = LinkTo(briefing.Next(entry), context),
        };
    }

    private static PageHead Head(Entry entry, PlanningContext context)
    {
        int year = entry.Date.Date.Year;
        Href? yearHref = context.Links.To(Route.Year(year));
        return new PageHead(entry.Route, entry.Title.Value, entry.Summary)
        {
            Section = "timeline",
            IsDraft = entry.IsDraft,
            TitleAlone = context.Labels.TitleAlone(entry),
            IsArticle = true,
            CardTheme = entry.Themes.IsEmpty ? null : entry.Themes[0].Value,
            Thing = json => EntryThing.Write(json, entry, context),
            Trail = yearHref is null
                ? []
                : [context.SectionLink("timeline"), new PageLink(EntryYear.TextOf(year), yearHref)],
        };
    }

    internal static EntryFacts Facts(Entry entry, PlanningContext context) => new()
    {
        Summary = entry.Summary,
        Date = context.Dates.Of(entry.Date.Date),
        Basis = context.Labels.MarkOfAny(entry.Date.Basis),
        DateWords = entry.Date.Words,
        DateNote = entry.Date.Note,
        Kind = context.Labels.Of(entry.Kind),
        Status = entry.HasStatus ? context.Labels.MarkOf(entry.Status) : null,
        AnnouncedBy = context.AnnouncerOf(entry),
        Level = entry.Level is { } level ? context.Labels.Of(level) : null,
        Series = context.SeriesOf(entry),
        Ordinal = entry.Ordinal,
        City = entry.Place?.City,
        Country = entry.Place?.Country is { } country ? context.Links.ToParty(country.Value) : null,
        Venue = entry.Place?.Venue,
        Themes = ThemesOf(entry, context),
        Parties = context.Claims.Parties(entry.Parties),
        Bodies = context.Claims.Parties(entry.Bodies),
        Updated = context.Dates.Maybe(entry.Updated),
    };

    private static List<PageLink> ThemesOf(Entry entry, PlanningContext context)
    {
        var themes = new List<PageLink>(entry.Themes.Length);
        foreach (Located<string> theme in entry.Themes)
        {
            if (context.Links.ToTheme(theme.Value) is PageLink link)
            {
                themes.Add(link);
            }
        }

        return themes;
    }

    private static PageLink? LinkTo(Entry? entry, PlanningContext context) =>
        entry is null ? null : new PageLink(entry.Title.Value, context.Row(entry).Href);
}

/// <summary>Shown by <c>entry.hbs</c>.</summary>
[TemplateModel]
internal sealed record EntryModel(PageFrame Frame, EntryFacts Facts)
{
    public required IReadOnlyList<BodyPiece> Body { get; init; }

    public required IReadOnlyList<ParticipantView> Participants { get; init; }

    /// <summary>People who are named, but were not present.</summary>
    public required IReadOnlyList<PageLink> Mentions { get; init; }

    public required IReadOnlyList<CommitmentView> Commitments { get; init; }

    public required IReadOnlyList<PositionView> Positions { get; init; }

    public required IReadOnlyList<FigureView> Figures { get; init; }

    /// <summary>Charts of those figures that can be compared.</summary>
    public required IReadOnlyList<Picture> FigureCharts { get; init; }

    public required IReadOnlyList<QuotationView> Quotations { get; init; }

    public required IReadOnlyList<AccountsView> Accounts { get; init; }

    /// <summary>What this entry announced.</summary>
    public required IReadOnlyList<EntryRow> Announced { get; init; }

    public required IReadOnlyList<EntryRow> Related { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>How to cite the page.</summary>
    public required ReferenceView? Reference { get; init; }

    /// <summary>The entry before this one by date; null for the first.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The entry after this one by date; null for the last.</summary>
    public PageLink? Next { get; init; }
}

/// <summary>The facts at the head of an entry.</summary>
internal sealed record EntryFacts
{
    public required string Summary { get; init; }

    public required DateView Date { get; init; }

    /// <summary>What the date rests on.</summary>
    public required MarkView Basis { get; init; }

    public string? DateWords { get; init; }

    public string? DateNote { get; init; }

    public required string Kind { get; init; }

    public MarkView? Status { get; init; }

    public EntryRow? AnnouncedBy { get; init; }

    public string? Level { get; init; }

    public PageLink? Series { get; init; }

    public int? Ordinal { get; init; }

    public bool HasPlace => City is not null || Country is not null || Venue is not null;

    public string? City { get; init; }

    public PageLink? Country { get; init; }

    public string? Venue { get; init; }

    public required IReadOnlyList<PageLink> Themes { get; init; }

    public required IReadOnlyList<PageLink> Parties { get; init; }

    public required IReadOnlyList<PageLink> Bodies { get; init; }

    public DateView? Updated { get; init; }
}
