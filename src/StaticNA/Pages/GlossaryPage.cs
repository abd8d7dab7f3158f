using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Institutions, series of meetings, terms and countries, with their acronyms and where they are named.
/// </summary>
internal sealed class GlossaryPage : IPageKind
{
    /// <summary>How many entries are listed with each item; of the earlier ones, the number is given.</summary>
    private const int MostEntries = 100;

    private static readonly string[] EnglishArticles = ["the ", "a ", "an "];

    public string Name => "glossary";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Section(Name), "glossary", () => Model(context), context.SiteFile)];

    /// <summary>All items, in one alphabet.</summary>
    internal static GlossaryItem[] Items(PlanningContext context)
    {
        GlossaryModel model = Model(context);
        return Sorted(model.Bodies.Concat(model.Series).Concat(model.Terms).Concat(model.Countries), context);
    }

    private static GlossaryModel Model(PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        return new GlossaryModel(
            context.SectionFrame("glossary"),
            Sorted(briefing.Bodies.Select(body => Body(body, context)), context),
            Sorted(briefing.Series.Select(series => Series(series, context)), context),
            Sorted(briefing.Terms.Select(term => Term(term, context)), context),
            Countries(context));
    }

    /// <summary>By name; in English, an article before it does not count.</summary>
    private static GlossaryItem[] Sorted(IEnumerable<GlossaryItem> items, PlanningContext context)
    {
        string[] articles = context.Strings.Language == "en" ? EnglishArticles : [];
        return
        [
            .. items.OrderBy(item => SortKey(item.Name, articles), StringComparer.OrdinalIgnoreCase)
                .ThenBy(item => item.Anchor, StringComparer.Ordinal),
        ];
    }

    private static string SortKey(string name, string[] articles)
    {
        string? article = articles.FirstOrDefault(
            article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase));
        return article is null ? name : name[article.Length..];
    }

    private static GlossaryItem Body(Body body, PlanningContext context) => new(body.Id, body.Name)
    {
        Acronym = AcronymOf(body.Name, body.Acronym),
        Kind = body.Kind is { } kind ? context.Labels.Of(kind) : context.Strings.Text("glossary.body"),
        Basis = context.Labels.MarkOf(body.NameBasis),
        BasisNote = body.NameNote,
        Text = body.Note,
        Parties = context.Claims.Parties(body.Parties),
        Evidence = context.Claims.BySource(body.Sources),
        Entries = Listed(context.Briefing.EntriesOfBody(body.Id), "glossary.entries", context),
    };

    private static GlossaryItem Series(Series series, PlanningContext context) => new(series.Id, series.Name)
    {
        Kind = context.Strings.Text("glossary.one-series"),
        Level = series.Level is { } level ? context.Labels.Of(level) : null,
        Frequency = series.Frequency,
        Text = series.Note,
        Evidence = context.Claims.BySource(series.Sources),
        Entries = Listed(context.Briefing.EntriesOfSeries(series.Id), "glossary.entries", context),
    };

    private static GlossaryItem Term(Term term, PlanningContext context) => new(term.Id, term.Name)
    {
        Acronym = AcronymOf(term.Name, term.Acronym),
        Kind = context.Strings.Text("glossary.term"),
        Text = term.Definition,
        Basis = context.Labels.MarkOf(term.Basis),
        BasisNote = term.BasisNote,
        Evidence = context.Claims.BySource(term.Sources),
    };

    private static GlossaryItem[] Countries(PlanningContext context)
    {
        ILookup<string, Entry> byPlace = context.Briefing.Entries
            .Where(entry => entry.Place?.Country is not null)
            .ToLookup(entry => entry.Place!.Country!.Value.Value, StringComparer.Ordinal);
        return Sorted(
            context.Briefing.CountryById.Values.Select(country => Country(country, byPlace[country.Id], context)),
            context);
    }

    /// <param name="country">The country.</param>
    /// <param name="inIt">The entries that it is the place of.</param>
    /// <param name="context">All else.</param>
    private static GlossaryItem Country(Country country, IEnumerable<Entry> inIt, PlanningContext context)
    {
        ImmutableArray<Entry> entries =
        [
            .. context.Briefing.EntriesOfBody(country.Id).Concat(inIt).Distinct<Entry>(ReferenceEqualityComparer.Instance)
                .OrderBy(entry => entry.Date.Date).ThenBy(entry => entry.Slug, StringComparer.Ordinal),
        ];
        return new GlossaryItem(country.Id, country.Name)
        {
            Acronym = AcronymOf(country.Name, country.Acronym),
            Kind = context.Strings.Text("glossary.country"),
            Text = entries.IsEmpty ? context.Strings.Text("glossary.country-unnamed") : null,
            Entries = Listed(entries, "glossary.country-entries", context),
        };
    }

    private static string? AcronymOf(string name, string? acronym) => acronym == name ? null : acronym;

    /// <summary>Null for none.</summary>
    private static GlossaryEntries? Listed(ImmutableArray<Entry> entries, string label, PlanningContext context)
    {
        int earlier = Math.Max(0, entries.Length - MostEntries);
        return entries.IsEmpty ? null : new GlossaryEntries(
            context.Strings.Count(label, entries.Length), context.Rows(entries[earlier..]),
            earlier == 0 ? null : context.Strings.Count("glossary.earlier", earlier));
    }
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
    public MarkView? Basis { get; init; }

    public string? BasisNote { get; init; }

    public IReadOnlyList<PageLink> Parties { get; init; } = [];

    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];

    /// <summary>Entries about it; null if none.</summary>
    public GlossaryEntries? Entries { get; init; }
}

/// <summary>The entries about an item of the glossary.</summary>
/// <param name="Label">What they have to do with it, and how many they are.</param>
/// <param name="Rows">By date; the latest ones where they are many.</param>
/// <param name="Earlier">How many earlier ones are not listed, in words; null if none.</param>
internal sealed record GlossaryEntries(string Label, IReadOnlyList<EntryRow> Rows, string? Earlier);

/// <summary>Shown by <c>glossary.hbs</c>.</summary>
[TemplateModel]
internal sealed record GlossaryModel(
    PageFrame Frame,
    IReadOnlyList<GlossaryItem> Bodies,
    IReadOnlyList<GlossaryItem> Series,
    IReadOnlyList<GlossaryItem> Terms,
    IReadOnlyList<GlossaryItem> Countries)
{
    public bool IsEmpty => Bodies.Count + Series.Count + Terms.Count + Countries.Count == 0;
}
