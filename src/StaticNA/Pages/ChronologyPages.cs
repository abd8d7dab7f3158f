using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// The meetings from the start of the site's period, with those before it as background: one page, or years with their
/// counts and pages per year.
/// </summary>
internal sealed class ChronologyPages : IPageKind
{
    /// <summary>Above this many meetings, each year has a page.</summary>
    private const int MostOnOnePage = 300;

    public string Name => "chronology";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        ImmutableArray<Meeting> meetings = InOrder(context.Briefing);
        if (meetings.Length <= MostOnOnePage)
        {
            return [new Page(Route.Section(Name), "chronology", () => Whole(meetings, context), context.SiteFile)];
        }

        ImmutableArray<MeetingYear> years = Split(meetings);
        return years
            .SelectMany((year, index) => Enumerable.Range(1, Pagination.PagesFor(year.Meetings.Length)).Select(number => new Page(
                Route.ChronologyYear(year.Year).PageNumber(number), "chronology-year", () => One(years, index, number, context),
                context.SiteFile)))
            .Prepend(new Page(Route.Section(Name), "chronology", () => Years(years, context), context.SiteFile));
    }

    /// <summary>Each meeting with the one before it that was held; the first of the period has none.</summary>
    private static ImmutableArray<Meeting> InOrder(Briefing briefing)
    {
        DateOnly start = briefing.Site.Period?.Earliest ?? DateOnly.MinValue;
        var meetings = ImmutableArray.CreateBuilder<Meeting>(briefing.Meetings.Length);
        Entry? previous = null;
        foreach (Entry entry in briefing.Meetings)
        {
            bool isBackground = entry.Date.Date.Latest < start;
            meetings.Add(new Meeting(entry, isBackground ? null : previous, isBackground));
            previous = !isBackground && entry.Status == EntryStatus.Held ? entry : previous;
        }

        return meetings.ToImmutable();
    }

    private static ImmutableArray<MeetingYear> Split(ImmutableArray<Meeting> meetings) =>
    [
        .. meetings.GroupBy(meeting => meeting.Entry.Date.Date.Year).OrderBy(year => year.Key)
            .Select(year => new MeetingYear(year.Key, [.. year])),
    ];

    private static ChronologyModel Whole(ImmutableArray<Meeting> meetings, PlanningContext context) => new(
        context.SectionFrame("chronology", context.Subscriptions.Calendars), context.Dates.Maybe(context.Briefing.Site.Period),
        Views(meetings.Where(meeting => !meeting.IsBackground), context),
        Views(meetings.Where(meeting => meeting.IsBackground), context), [], [])
    {
        Pictures = Pictures(meetings, context, year => context.Links.To(Route.Year(year))),
        Subscribe = Offered(context),
    };

    private static ChronologyModel Years(ImmutableArray<MeetingYear> years, PlanningContext context) => new(
        context.SectionFrame("chronology", context.Subscriptions.Calendars), context.Dates.Maybe(context.Briefing.Site.Period), [], [],
        [.. years.Where(year => !year.IsBackground).Select(year => LinkTo(year, context))],
        [.. years.Where(year => year.IsBackground).Select(year => LinkTo(year, context))])
    {
        Pictures =
        [
            .. Pictures(
                years.SelectMany(year => year.Meetings), context, year => context.Links.ToSibling(Route.ChronologyYear(year)))
                .Select(picture => picture with { Data = null }),
        ],
        Subscribe = Offered(context),
    };

    private static IReadOnlyList<AlternateLink> Offered(PlanningContext context) =>
        [.. context.Subscriptions.Calendars, .. context.Subscriptions.Feeds];

    /// <summary>A page of a year; the pictures of the whole year stand on the first.</summary>
    private static ChronologyYearModel One(ImmutableArray<MeetingYear> years, int index, int number, PlanningContext context)
    {
        MeetingYear year = years[index];
        Route route = Route.ChronologyYear(year.Year);
        Meeting[] meetings = [.. year.Meetings.Skip((number - 1) * Pagination.PageSize).Take(Pagination.PageSize)];
        return new ChronologyYearModel(
            context.Frame(Head(year, number, context)),
            Views(meetings.Where(meeting => !meeting.IsBackground), context),
            Views(meetings.Where(meeting => meeting.IsBackground), context),
            new YearNeighbours(
                index > 0 ? LinkTo(years[index - 1], context) : null,
                index + 1 < years.Length ? LinkTo(years[index + 1], context) : null))
        {
            Pictures = number == 1 ? Pictures(year.Meetings, context, _ => null) : [],
            Pages = Pagination.Of(route, number, Pagination.PagesFor(year.Meetings.Length), context.Links),
        };
    }

    private static PageHead Head(MeetingYear year, int number, PlanningContext context)
    {
        Route route = Route.ChronologyYear(year.Year);
        string text = EntryYear.TextOf(year.Year);
        string title = context.Strings.Format("chronology.year", ("year", text));
        return new PageHead(
            route.PageNumber(number), title, context.Strings.Format("chronology.year-description", ("year", text)))
        {
            Section = "chronology",
            Trail = number == 1
                ? [context.SectionLink("chronology")]
                : [context.SectionLink("chronology"), new PageLink(title, context.Links.ToSibling(route))],
            Number = number,
            Alternates = context.Subscriptions.Calendars,
        };
    }

    private static IReadOnlyList<Picture> Pictures(
        IEnumerable<Meeting> meetings, PlanningContext context, Func<int, Href?> ofYear) =>
        context.Pictures.OfMeetings([.. meetings.Select(meeting => (meeting.Entry, meeting.Previous))], ofYear);

    private static YearLink LinkTo(MeetingYear year, PlanningContext context) => new(
        EntryYear.TextOf(year.Year), context.Links.ToSibling(Route.ChronologyYear(year.Year)),
        context.Strings.Count("count.meetings", year.Meetings.Length));

    /// <summary>The meetings among some entries: those of the period, then those before it.</summary>
    internal static (MeetingView[] OfPeriod, MeetingView[] Background) Views(PlanningContext context, Func<Entry, bool> isWanted)
    {
        ILookup<bool, Meeting> meetings = InOrder(context.Briefing)
            .Where(meeting => isWanted(meeting.Entry)).ToLookup(meeting => meeting.IsBackground);
        return (Views(meetings[false], context), Views(meetings[true], context));
    }

    private static MeetingView[] Views(IEnumerable<Meeting> meetings, PlanningContext context) =>
        [.. meetings.Select(meeting => View(meeting, context))];

    private static MeetingView View(Meeting meeting, PlanningContext context)
    {
        Entry entry = meeting.Entry;
        ImmutableArray<Citation> citations = entry.Sources.IsEmpty ? entry.AllCitations() : entry.Sources;
        return new MeetingView(context.Row(entry), context.Claims.BySource(citations))
        {
            DateWords = entry.Date.Words,
            DateNote = entry.Date.Note,
            Venue = entry.Place?.Venue,
            Country = entry.Place is { City: not null, Country: { } country }
                ? context.Briefing.PartyName(country.Value)
                : null,
            Level = entry.Level is { } level ? context.Labels.Of(level) : null,
            Series = context.SeriesOf(entry),
            Participants = context.Claims.Participants(entry.Participants),
            Parties = entry.Participants.IsEmpty ? context.Claims.Parties(entry.Parties) : [],
            AnnouncedBy = context.AnnouncerOf(entry),
            Elapsed = meeting.Previous is { } previous
                ? ElapsedTime.Between(previous.Date.Date, entry.Date.Date).Phrase(context.Strings)
                : null,
        };
    }

    private readonly record struct Meeting(Entry Entry, Entry? Previous, bool IsBackground);

    private sealed record MeetingYear(int Year, ImmutableArray<Meeting> Meetings)
    {
        public bool IsBackground => Meetings.All(meeting => meeting.IsBackground);
    }
}

/// <summary>A meeting in the chronology.</summary>
/// <param name="Row">What lists show of it.</param>
/// <param name="Evidence">
/// The sources that its entry names for itself, each once with all passages; if none, all those that it cites.
/// </param>
internal sealed record MeetingView(EntryRow Row, IReadOnlyList<EvidenceLink> Evidence)
{
    /// <summary>The document's own word for the date; null if none.</summary>
    public string? DateWords { get; init; }

    /// <summary>Why the date is in doubt; null if it is not.</summary>
    public string? DateNote { get; init; }

    public string? Venue { get; init; }

    /// <summary>Null where the row shows the country itself, or none is known.</summary>
    public string? Country { get; init; }

    public string? Level { get; init; }

    public PageLink? Series { get; init; }

    public required IReadOnlyList<ParticipantView> Participants { get; init; }

    /// <summary>Its parties; empty where <see cref="Participants"/> tell more.</summary>
    public required IReadOnlyList<PageLink> Parties { get; init; }

    public EntryRow? AnnouncedBy { get; init; }

    /// <summary>The time since the meeting before it that was held; null if there is none.</summary>
    public string? Elapsed { get; init; }
}

/// <summary>Shown by <c>chronology.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Period">What the site covers; null if all.</param>
/// <param name="Meetings">Those of the period; empty when each year has a page.</param>
/// <param name="Background">Those before the period; empty when each year has a page.</param>
/// <param name="Years">Years of the period that have a page.</param>
/// <param name="BackgroundYears">Years before the period that have a page.</param>
[TemplateModel]
internal sealed record ChronologyModel(
    PageFrame Frame,
    DateView? Period,
    IReadOnlyList<MeetingView> Meetings,
    IReadOnlyList<MeetingView> Background,
    IReadOnlyList<YearLink> Years,
    IReadOnlyList<YearLink> BackgroundYears)
{
    /// <summary>Who met whom, and the time between meetings.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>The calendar of meetings, and the feeds of the site.</summary>
    public required IReadOnlyList<AlternateLink> Subscribe { get; init; }

    public bool IsEmpty => Meetings.Count + Background.Count + Years.Count + BackgroundYears.Count == 0;
}

/// <summary>Shown by <c>chronology-year.hbs</c>: a page of a year.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Meetings">Those of the period.</param>
/// <param name="Background">Those before the period.</param>
/// <param name="Neighbours">The way to other years.</param>
[TemplateModel]
internal sealed record ChronologyYearModel(
    PageFrame Frame,
    IReadOnlyList<MeetingView> Meetings,
    IReadOnlyList<MeetingView> Background,
    YearNeighbours Neighbours)
{
    /// <summary>As in <see cref="ChronologyModel"/>.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>Null if one page holds the year.</summary>
    public Pagination? Pages { get; init; }
}
