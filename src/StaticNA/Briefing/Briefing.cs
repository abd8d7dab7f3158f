using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// The content with every reference resolved, sorted, and indexed both ways. Drafts are in it only when they were asked for.
/// Immutable; made by <see cref="BriefingBuilder"/>.
/// </summary>
public sealed class Briefing
{
    private readonly IReadOnlyDictionary<string, ImmutableArray<Entry>> _byTheme;
    private readonly IReadOnlyDictionary<string, ImmutableArray<Entry>> _byParticipant;
    private readonly IReadOnlyDictionary<string, ImmutableArray<Entry>> _byMention;
    private readonly IReadOnlyDictionary<string, ImmutableArray<Entry>> _byBody;
    private readonly IReadOnlyDictionary<string, ImmutableArray<Entry>> _bySeries;
    private readonly IReadOnlyDictionary<string, ImmutableArray<Entry>> _announcedBy;
    private readonly IReadOnlyDictionary<(string Source, int Passage), ImmutableArray<PassageUse>> _uses;
    private readonly EntriesBySlug _bySlug;

    internal Briefing(Content content, EntriesBySlug bySlug, BriefingIndexes indexes)
    {
        Site = content.Site;
        Entries = content.Entries;
        Themes = content.Themes;
        Sources = content.Sources;
        People = content.People;
        Bodies = content.Bodies;
        Series = content.Series;
        Terms = content.Terms;
        ThemeBySlug = content.Themes.ToDictionary(theme => theme.Slug, StringComparer.Ordinal);
        SourceById = content.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        PersonById = content.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
        CountryById = content.Countries.ToDictionary(country => country.Id, StringComparer.Ordinal);
        BodyById = content.Bodies.ToDictionary(body => body.Id, StringComparer.Ordinal);
        SeriesById = content.Series.ToDictionary(series => series.Id, StringComparer.Ordinal);
        Cards = content.Cards.Where(card => card.Name == Card.OfSite || ThemeBySlug.ContainsKey(card.Name))
            .ToDictionary(card => card.Name, StringComparer.Ordinal);
        Corrections = CorrectionsOf(content);
        Aliases = AliasesOf(content);
        HasAccounts = content.Entries.Any(entry => !entry.Accounts.IsEmpty);
        Meetings = indexes.Meetings;
        _bySlug = bySlug;
        _byTheme = indexes.ByTheme;
        _byParticipant = indexes.ByParticipant;
        _byMention = indexes.ByMention;
        _byBody = indexes.ByBody;
        _bySeries = indexes.BySeries;
        _announcedBy = indexes.AnnouncedBy;
        _uses = indexes.Uses;
    }

    public SiteSettings Site { get; }

    /// <summary>By date (see <see cref="BriefingDate"/>), then slug.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>The entries that are meetings, in the same order.</summary>
    public ImmutableArray<Entry> Meetings { get; }

    /// <summary>Whether some entry shows where sources differ.</summary>
    public bool HasAccounts { get; }

    /// <summary>Those of entries and sources, the latest first.</summary>
    public ImmutableArray<CorrectedPage> Corrections { get; }

    /// <summary>Old addresses of the pages that the site has, by file and line.</summary>
    public ImmutableArray<Alias> Aliases { get; }

    /// <summary>By title.</summary>
    public ImmutableArray<Theme> Themes { get; }

    /// <summary>By id.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>By <see cref="Person.SortAs"/>.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<Body> Bodies { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<Series> Series { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>By name: that of the site, and those of its themes.</summary>
    public IReadOnlyDictionary<string, Card> Cards { get; }

    public IReadOnlyDictionary<string, Entry> EntryBySlug => _bySlug;

    public IReadOnlyDictionary<string, Theme> ThemeBySlug { get; }

    public IReadOnlyDictionary<string, Source> SourceById { get; }

    public IReadOnlyDictionary<string, Person> PersonById { get; }

    public IReadOnlyDictionary<string, Country> CountryById { get; }

    public IReadOnlyDictionary<string, Body> BodyById { get; }

    public IReadOnlyDictionary<string, Series> SeriesById { get; }

    /// <summary>Entries of a theme, by date; empty if none.</summary>
    public ImmutableArray<Entry> EntriesOfTheme(string slug) => Find(_byTheme, slug);

    /// <summary>Entries in which a person took part, by date.</summary>
    public ImmutableArray<Entry> EntriesWithParticipant(string person) => Find(_byParticipant, person);

    /// <summary>Entries that name a person who did not take part, by date.</summary>
    public ImmutableArray<Entry> EntriesThatMention(string person) => Find(_byMention, person);

    /// <summary>Entries about a body, or to which it is a party, by date.</summary>
    public ImmutableArray<Entry> EntriesOfBody(string body) => Find(_byBody, body);

    /// <summary>Meetings of a series, by date.</summary>
    public ImmutableArray<Entry> EntriesOfSeries(string series) => Find(_bySeries, series);

    /// <summary>What an entry announced, by date.</summary>
    public ImmutableArray<Entry> EntriesAnnouncedBy(string slug) => Find(_announcedBy, slug);

    /// <summary>What rests on a passage: entries by date, then themes, people, bodies and terms.</summary>
    public ImmutableArray<PassageUse> UsesOf(string source, int passage) =>
        _uses.TryGetValue((source, passage), out ImmutableArray<PassageUse> uses) ? uses : [];

    /// <summary>The entry before this one by date, or null.</summary>
    public Entry? Previous(Entry entry) => PlaceOf(entry) is > 0 and int at ? Entries[at - 1] : null;

    /// <summary>The entry after this one by date, or null.</summary>
    public Entry? Next(Entry entry) => PlaceOf(entry) + 1 is int at && at < Entries.Length ? Entries[at] : null;

    /// <summary>Which of <see cref="Entries"/> has the slug of an entry, from 0.</summary>
    internal int PlaceOf(Entry entry) => _bySlug.PlaceOf(entry.Slug);

    /// <summary>Name of a country, body or person for readers; the id itself if it is none of them.</summary>
    public string PartyName(string id) =>
        CountryById.TryGetValue(id, out Country? country) ? country.Name
        : BodyById.TryGetValue(id, out Body? body) ? body.Name
        : PersonById.TryGetValue(id, out Person? person) ? person.Name
        : id;

    private static ImmutableArray<Entry> Find(
        IReadOnlyDictionary<string, ImmutableArray<Entry>> index, string key) =>
        index.TryGetValue(key, out ImmutableArray<Entry> entries) ? entries : [];

    private static ImmutableArray<CorrectedPage> CorrectionsOf(Content content)
    {
        IEnumerable<CorrectedPage> ofEntries = content.Entries.Where(entry => !entry.Corrections.IsEmpty).SelectMany(
            entry => entry.Corrections.Select(made => new CorrectedPage(made, entry.Title.Value, entry.Route)));
        IEnumerable<CorrectedPage> ofSources = content.Sources.Where(source => !source.Corrections.IsEmpty).SelectMany(
            source => source.Corrections.Select(made => new CorrectedPage(made, source.Title.Value, source.Route)));
        return
        [
            .. ofEntries.Concat(ofSources)
                .OrderByDescending(made => made.Correction.Date).ThenBy(made => made.Route.Path, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<Alias> AliasesOf(Content content)
    {
        IEnumerable<Alias> ofEntries = content.Entries.Where(entry => !entry.Aliases.IsEmpty)
            .SelectMany(entry => Of(entry.Aliases, entry.Route, entry.Title));
        IEnumerable<Alias> ofThemes = content.Site.IsEnabled("themes")
            ? content.Themes.SelectMany(theme => Of(theme.Aliases, theme.Route, theme.Title))
            : [];
        IEnumerable<Alias> ofSources = content.Site.IsEnabled("sources")
            ? content.Sources.SelectMany(source => Of(source.Aliases, source.Route, source.Title))
            : [];
        return [.. ofEntries.Concat(ofThemes).Concat(ofSources).OrderBy(alias => alias.Location)];

        static IEnumerable<Alias> Of(ImmutableArray<Located<string>> aliases, Route target, Located<string> title) =>
            aliases.Select(alias => new Alias(alias.Value, alias.Location, target, title.Value));
    }
}
