using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What all pages are planned from. Thread-safe: models are made in parallel.</summary>
public sealed class PlanningContext
{
    // By place of the entry. Threads that make the same at once make it alike.
    private readonly EntryRow?[] _rows;
    private readonly ConcurrentDictionary<string, PageLink> _sections = new(StringComparer.Ordinal);
    private readonly Func<string, PageLink> _makeSection;
    private readonly PageFrames _frames;
    private readonly Lazy<Ledger> _ledger;
    private readonly Lazy<FacetIndex> _facets;
    private readonly Lazy<ImmutableArray<EntryYear>> _years;

    private readonly DatePhraser _phraser;

    public PlanningContext(Briefing briefing, UiStrings strings, DatePhraser phraser, Evidence evidence)
        : this(briefing, strings, phraser, evidence, new SiteLinks(briefing))
    {
    }

    private PlanningContext(Briefing briefing, UiStrings strings, DatePhraser phraser, Evidence evidence, SiteLinks links)
    {
        _phraser = phraser;
        Briefing = briefing;
        Strings = strings;
        Evidence = evidence;
        Links = links;
        Labels = new Labels(strings);
        Dates = new DateViews(phraser, Labels);
        Claims = new ClaimViews(this);
        References = new References(briefing.Site, strings);
        Pictures = new PictureMaker(this);
        Subscriptions = new Subscriptions(briefing, strings);
        _frames = new PageFrames(briefing, Subscriptions, strings, Links, Dates.Of(briefing.Site.AsOf));
        _ledger = new Lazy<Ledger>(() => new Ledger(briefing));
        _facets = new Lazy<FacetIndex>(() => new FacetIndex(briefing));
        _years = new Lazy<ImmutableArray<EntryYear>>(() => EntryYear.Split(briefing.Entries));
        _rows = new EntryRow?[briefing.Entries.Length];
        _makeSection = section => new PageLink(strings.Text("nav." + section), Links.ToSection(section));
    }

    public Briefing Briefing { get; }

    public UiStrings Strings { get; }

    public Evidence Evidence { get; }

    internal SiteLinks Links { get; }

    internal Labels Labels { get; }

    internal DateViews Dates { get; }

    internal ClaimViews Claims { get; }

    internal References References { get; }

    internal PictureMaker Pictures { get; }

    internal Subscriptions Subscriptions { get; }

    /// <summary>Commitments, positions and quotations of all entries; gathered when a page first asks for it.</summary>
    internal Ledger Ledger => _ledger.Value;

    /// <summary>By what entries can be narrowed; made when a page or an export first asks for it.</summary>
    internal FacetIndex Facets => _facets.Value;

    /// <summary>All entries by year; found when a page first asks for it.</summary>
    internal ImmutableArray<EntryYear> Years => _years.Value;

    /// <summary>The origin of pages that are made from the whole site.</summary>
    internal SourceLocation SiteFile => SourceLocation.StartOf(Briefing.Site.Language.Location.File);

    /// <summary>The same for a document that holds many pages: links to what it holds lead inside it.</summary>
    internal PlanningContext InDocument(PrintedPlaces places) =>
        new(Briefing, Strings, _phraser, Evidence, new SiteLinks(Briefing, places));

    internal PageFrame Frame(PageHead head) => _frames.Make(head);

    /// <summary>The frame of the first page of a page kind.</summary>
    internal PageFrame SectionFrame(string section, params IReadOnlyList<AlternateLink> alternates) => Frame(
        new PageHead(Route.Section(section), Strings.Text("nav." + section), Strings.Text($"{section}.description"))
        {
            Section = section,
            Alternates = alternates,
        });

    /// <summary>The step of the trail that leads to the first page of a page kind.</summary>
    internal PageLink SectionLink(string section) => _sections.GetOrAdd(section, _makeSection);

    internal EntryRow Row(Entry entry)
    {
        // Not of the one given, which in a preview may be newer than the site.
        int place = Briefing.PlaceOf(entry);
        return _rows[place] ??= MakeRow(Briefing.Entries[place]);
    }

    internal IReadOnlyList<EntryRow> Rows(IReadOnlyList<Entry> entries)
    {
        var rows = new EntryRow[entries.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = Row(entries[i]);
        }

        return rows;
    }

    internal IReadOnlyList<YearOfRows> RowsByYear(IEnumerable<Entry> entries) =>
        [.. EntryYear.Split(entries).Select(year => new YearOfRows(year.Text, Rows(year.Entries)))];

    /// <summary>The entry that announced this one; null if none is named.</summary>
    internal EntryRow? AnnouncerOf(Entry entry) =>
        entry.AnnouncedBy is { } slug && Briefing.EntryBySlug.TryGetValue(slug.Value, out Entry? announcer)
            ? Row(announcer)
            : null;

    /// <summary>The series of a meeting, in the glossary; null if it belongs to none.</summary>
    internal PageLink? SeriesOf(Entry entry) =>
        entry.Series is { } id && Briefing.SeriesById.TryGetValue(id.Value, out Series? series)
            ? new PageLink(series.Name, Links.ToGlossary(series.Id))
            : null;

    /// <summary>An entry in one line: its title, date, kind, and what is in doubt.</summary>
    internal string MarkTitle(Entry entry)
    {
        EntryRow row = Row(entry);
        string status = row.Status is { } mark ? " · " + mark.Word : "";
        string basis = row.Date.Basis is { } doubt ? " · " + doubt.Word : "";
        return $"{row.Title} ({row.Date.Phrase} · {row.Kind}{status}{basis})";
    }

    /// <summary>How many entries there are, and how many of them are only planned, in words.</summary>
    internal string CountOf(IReadOnlyList<Entry> entries)
    {
        string count = Strings.Count("count.entries", entries.Count);
        int planned = entries.Count(entry => entry.IsPlanned);
        return planned == 0 ? count : $"{count}, {Strings.Count("picture.planned", planned)}";
    }

    private EntryRow MakeRow(Entry entry) => new(
        Links.ToEntry(entry), entry.Title.Value, Dates.Of(entry.Date), Labels.Of(entry.Kind), Labels.MarkOf(entry),
        PlaceOf(entry), entry.Summary)
    {
        IsDraft = entry.IsDraft,
    };

    private string? PlaceOf(Entry entry) =>
        entry.Place?.City ?? (entry.Place?.Country is { } country ? Briefing.PartyName(country.Value) : null);
}
