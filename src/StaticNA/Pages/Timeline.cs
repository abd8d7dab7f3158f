using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>Makes the models of the timeline and of its years. Thread-safe.</summary>
internal sealed class Timeline
{
    /// <summary>Above this many entries, the first page lists years instead of entries.</summary>
    private const int MostOnOnePage = 300;

    /// <summary>Above this many entries, a year goes over several pages.</summary>
    private const int MostOnYearPage = 200;

    /// <summary>Above this many entries, a year is divided into months.</summary>
    private const int MostWithoutMonths = 40;

    private readonly PlanningContext _context;
    private readonly Lazy<BrowseView?> _browse;
    private readonly RailItem[] _rail;

    public Timeline(PlanningContext context)
    {
        _context = context;
        Years = context.Years;
        Filters = context.Briefing.Site.IsEnabled("filters") ? context.Facets : null;
        _browse = new(() => Filters is null ? null : new BrowseViews(context).Of(Filters) with { Facets = FacetsOf(Filters) });
        _rail = [.. Rail()];
    }

    /// <summary>The years that have entries, from the earliest.</summary>
    public ImmutableArray<EntryYear> Years { get; }

    /// <summary>By what entries can be narrowed; null if that is disabled.</summary>
    public FacetIndex? Filters { get; }

    /// <summary>Null without filters; made when a page first asks for it.</summary>
    private BrowseView? Browse => _browse.Value;

    /// <summary>Whether there may be a page of a year, or a first page, that does not hold all entries of its list.</summary>
    public static bool NeedsFacets(Briefing briefing) => briefing.Entries.Length > MostOnYearPage;

    /// <summary>
    /// The anchor under which an entry stands on the page of its year: that of its month (<c>y2016-04</c>), or of the year (<c>y2016</c>)
    /// where it is not divided.
    /// </summary>
    public static string AnchorOf(EntryYear year, Entry entry) =>
        IsDivided(year) ? IdOf(year, MonthOf(entry)) : "y" + year.Text;

    /// <summary>How many pages the entries of a year take.</summary>
    public static int PagesOf(EntryYear year) => (year.Entries.Count + MostOnYearPage - 1) / MostOnYearPage;

    /// <summary>The first page.</summary>
    public TimelineModel Whole()
    {
        int total = _context.Briefing.Entries.Length;
        bool isLong = total > MostOnOnePage;
        Dictionary<string, EntryYear> years = Years.ToDictionary(year => year.Text, StringComparer.Ordinal);
        return new TimelineModel(_context.SectionFrame("timeline"), _context.Strings.Count("count.entries", total))
        {
            Browse = Browse is null ? null : isLong ? Browse with { FindsWords = false } : Browse with { Facets = null },
            Rail = isLong ? [] : [.. _rail.Select(item => item.Year is null ? item : item with { Href = HereTo(item.Year) })],
            Index = isLong
                ? [.. _rail.Select(item => item.Year is null ? item : item with { Months = RailOf(years[item.Year]) })]
                : [],
            Groups = isLong ? [] : [.. _rail.Select(item => item.Year is null
                ? new TimelineGroup(item.Gap, null, null, [])
                : new TimelineGroup(null, item.Year, item.Href, MonthsOf(years[item.Year], InOrder(years[item.Year]))))],
            Picture = _context.Pictures.Timeline() is { } picture
                ? picture with { Data = isLong ? null : picture.Data }
                : null,
        };
    }

    /// <summary>A page of a year.</summary>
    /// <param name="index">Which of <see cref="Years"/>.</param>
    /// <param name="number">From 1.</param>
    public TimelineYearModel Year(int index, int number)
    {
        EntryYear year = Years[index];
        Route route = Route.Year(year.Year);
        int total = PagesOf(year);
        string title = _context.Strings.Format("timeline.year", ("year", year.Text));
        var head = new PageHead(
            route.PageNumber(number), title, _context.Strings.Format("timeline.year-description", ("year", year.Text)))
        {
            Section = "timeline",
            Trail = number == 1
                ? [_context.SectionLink("timeline")]
                : [_context.SectionLink("timeline"), new PageLink(title, _context.Links.ToSibling(route))],
            Number = number,
        };
        return new TimelineYearModel(
            _context.Frame(head), _context.Strings.Count("count.entries", year.Entries.Count),
            new TimelineGroup(
                null, year.Text, null, MonthsOf(year, InOrder(year).Skip((number - 1) * MostOnYearPage).Take(MostOnYearPage))))
        {
            Browse = Browse is null || total == 1 ? Browse : Browse with { Some = _context.Strings.Pattern("filter.some-on-page") },
            Rail =
            [
                .. _rail.Select(item => item.Year != year.Text
                    ? item
                    : item with { Current = number == 1 ? "page" : "true", Months = RailOf(year) }),
            ],
            Picture = number == 1 ? _context.Pictures.TimelineOf(year) : null,
            Pages = Pagination.Of(route, number, total, _context.Links),
            Neighbours = new YearNeighbours(
                index > 0 ? LinkTo(Years[index - 1]) : null, index + 1 < Years.Length ? LinkTo(Years[index + 1]) : null),
        };
    }

    private IEnumerable<RailItem> Rail()
    {
        var gaps = new Queue<(int First, int Last)>(TimelineGaps.Of(_context.Briefing));
        foreach (EntryYear year in Years)
        {
            while (gaps.TryPeek(out (int First, int Last) gap) && gap.First < year.Year)
            {
                yield return GapItem(gaps.Dequeue());
            }

            yield return new RailItem(year.Text, null, _context.Links.ToSibling(Route.Year(year.Year)), year.Entries.Count);
        }

        foreach ((int First, int Last) gap in gaps)
        {
            yield return GapItem(gap);
        }
    }

    private RailItem GapItem((int First, int Last) gap)
    {
        UiStrings strings = _context.Strings;
        string first = EntryYear.TextOf(gap.First);
        string years = gap.First == gap.Last
            ? first
            : strings.Format("date.interval.years", ("start", first), ("end", EntryYear.TextOf(gap.Last)));
        return new RailItem(null, strings.Format("timeline.gap", ("years", years)), default, 0);
    }

    private IReadOnlyList<TimelineMonth> MonthsOf(EntryYear year, IEnumerable<Entry> part) => !IsDivided(year)
        ? [new TimelineMonth(null, null, Rows(part))]
        :
        [
            .. part.GroupBy(MonthOf).Select(month => new TimelineMonth(
                IdOf(year, month.Key), NameOf(month.Key), Rows(month))),
        ];

    /// <summary>Those of which no month is known come first in a year that has months.</summary>
    private static IEnumerable<Entry> InOrder(EntryYear year) => IsDivided(year) ? year.Entries.OrderBy(MonthOf) : year.Entries;

    /// <summary>The months of a year, each with the page on which it begins; none for a year that is not divided.</summary>
    private List<RailMonth> RailOf(EntryYear year)
    {
        var months = new List<RailMonth>();
        int at = 0;
        foreach (IGrouping<int, Entry> month in year.Entries.GroupBy(MonthOf).OrderBy(month => month.Key))
        {
            Route page = Route.Year(year.Year).PageNumber((at / MostOnYearPage) + 1);
            int count = month.Count();
            months.Add(new RailMonth(NameOf(month.Key), _context.Links.ToSibling(page, IdOf(year, month.Key)), count));
            at += count;
        }

        return IsDivided(year) ? months : [];
    }

    private static bool IsDivided(EntryYear year) => year.Entries.Count > MostWithoutMonths;

    private static string IdOf(EntryYear year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"y{year.Text}-{month:D2}");

    private string NameOf(int month) => month == 0
        ? _context.Strings.Text("timeline.no-month")
        : _context.Strings.Text(string.Create(CultureInfo.InvariantCulture, $"date.month.{month}"));

    /// <summary>The month in which an entry begins, from 1; 0 if its date does not say.</summary>
    private static int MonthOf(Entry entry)
    {
        BriefingDate date = entry.Date.Date;
        BriefingDate bound = date.Start ?? date.End ?? date;
        return bound.Precision <= DatePrecision.Month ? bound.Earliest.Month : 0;
    }

    private TimelineRow[] Rows(IEnumerable<Entry> entries) =>
        [.. entries.Select(entry => new TimelineRow(_context.Row(entry), Filters?.TextOf(entry)))];

    // The hash makes browsers ask again when the data have changed.
    private Href? FacetsOf(FacetIndex filters) => !NeedsFacets(_context.Briefing)
        ? null
        : Href.Internal($"{_context.Links.ToSibling(FacetsData.File)}?v={FacetsData.HashOf(Years, filters)}");

    private Href HereTo(string year) => _context.Links.ToSibling(Route.Section("timeline"), "y" + year);

    private YearLink LinkTo(EntryYear year) => new(
        year.Text, _context.Links.ToSibling(Route.Year(year.Year)),
        _context.Strings.Count("count.entries", year.Entries.Count));
}
