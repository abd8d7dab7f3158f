using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Institutions, series of meetings, terms and countries, with their acronyms and where they are named.
/// </summary>
internal sealed class GlossaryPage : IPageKind
{
    /// <summary>How many entries are listed with each institution and series.</summary>
    private const int MostEntries = 25;

    public string Name => "glossary";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Section(Name), "glossary", () => Model(context), context.SiteFile)];

    private static GlossaryModel Model(PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        return new GlossaryModel(
            context.SectionFrame("glossary"),
            [.. briefing.Bodies.Select(body => Body(body, context))],
            [.. briefing.Series.Select(series => Series(series, context))],
            [.. briefing.Terms.Select(term => Term(term, context))],
            [
                .. briefing.CountryById.Values.OrderBy(country => country.Name, StringComparer.Ordinal)
                    .Select(country => Country(country, context)),
            ]);
    }

    private static GlossaryItem Body(Body body, PlanningContext context) => new(body.Id, body.Name)
    {
        Acronym = body.Acronym,
        Kind = body.Kind is { } kind ? context.Labels.Of(kind) : context.Strings.Text("glossary.body"),
        Basis = context.Labels.MarkOf(body.NameBasis),
        BasisNote = body.NameNote,
        Text = body.Note,
        Parties = context.Claims.Parties(body.Parties),
        Evidence = context.Claims.BySource(body.Sources),
        Entries = Latest(context.Briefing.EntriesOfBody(body.Id), context),
    };

    private static GlossaryItem Series(Series series, PlanningContext context) => new(series.Id, series.Name)
    {
        Kind = context.Strings.Text("glossary.one-series"),
        Level = series.Level is { } level ? context.Labels.Of(level) : null,
        Frequency = series.Frequency,
        Text = series.Note,
        Evidence = context.Claims.BySource(series.Sources),
        Entries = Latest(context.Briefing.EntriesOfSeries(series.Id), context),
    };

    private static GlossaryItem Term(Term term, PlanningContext context) => new(term.Id, term.Name)
    {
        Acronym = term.Acronym,
        Kind = context.Strings.Text("glossary.term"),
        Text = term.Definition,
        Basis = context.Labels.MarkOf(term.Basis),
        BasisNote = term.BasisNote,
        Evidence = context.Claims.BySource(term.Sources),
    };

    private static GlossaryItem Country(Country country, PlanningContext context) => new(country.Id, country.Name)
    {
        Acronym = country.Acronym,
        Kind = context.Strings.Text("glossary.country"),
        Entries = Latest(context.Briefing.EntriesOfBody(country.Id), context),
    };

    private static IReadOnlyList<EntryRow> Latest(ImmutableArray<Entry> entries, PlanningContext context) =>
        context.Rows(entries.Length > MostEntries ? entries[^MostEntries..] : entries);
}

/// <summary>An institution, series, term or country.</summary>
/// <param name="Anchor">Its id, which is its place on the page.</param>
/// <param name="Name">In full.</param>
internal sealed record GlossaryItem(string Anchor, string Name)
{
    public string? Acronym { get; init; }

    /// <summary>What sort it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The level at which a series meets; null if not stated, or for others.</summary>
    public string? Level { get; init; }

    public string? Frequency { get; init; }

    /// <summary>What it means, or what documents say of it; null if nothing.</summary>
    public string? Text { get; init; }

    /// <summary>The mark of what the name or definition rests on; null if stated.</summary>
    public string? Basis { get; init; }

    public string? BasisNote { get; init; }

    public IReadOnlyList<PageLink> Parties { get; init; } = [];

    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];

    /// <summary>Entries about it; the latest ones where they are many.</summary>
    public IReadOnlyList<EntryRow> Entries { get; init; } = [];
}

/// <summary>Shown by <c>glossary.hbs</c>.</summary>
internal sealed record GlossaryModel(
    PageFrame Frame,
    IReadOnlyList<GlossaryItem> Bodies,
    IReadOnlyList<GlossaryItem> Series,
    IReadOnlyList<GlossaryItem> Terms,
    IReadOnlyList<GlossaryItem> Countries);
