namespace StaticNA;

/// <summary>
/// The home page: what the site is, how much it holds, what is latest, what is planned, and the themes.
/// </summary>
internal sealed class HomePage : IPageKind
{
    /// <summary>How many of the latest entries, and of those planned next, are listed.</summary>
    private const int Listed = 20;

    public string Name => "home";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Home, "home", () => Model(context), context.SiteFile) { NeedsLink = false }];

    private static HomeModel Model(PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        Entry[] upcoming = [.. Upcoming(briefing)];
        var head = new PageHead(Route.Home, briefing.Site.Title, briefing.Site.Description)
        {
            Alternates = context.Subscriptions.Calendars,
            Thing = json => SiteThing.Write(json, context),
        };
        return new HomeModel(context.Frame(head))
        {
            Period = context.Dates.Maybe(briefing.Site.Period),
            AsOf = context.Dates.Of(briefing.Site.AsOf),
            Counts = Counts(context),
            Last = Latest(briefing).FirstOrDefault(entry => entry is { IsMeeting: true, Status: EntryStatus.Held }) is { } last ? context.Row(last) : null,
            Next = Upcoming(briefing).FirstOrDefault() is { } next ? context.Row(next) : null,
            Latest = [.. Latest(briefing).Select(context.Row)],
            Upcoming = [.. upcoming.Take(Listed).Select(context.Row)],
            Picture = context.Pictures.Overview(upcoming),
            Themes = ThemePages.Cards(context),
            TimelineHref = context.Links.ToSection("timeline"),
            ChronologyHref = context.Links.ToSection("chronology"),
            AboutHref = context.Links.ToSection("about"),
        };
    }

    private static List<PageLink> Counts(PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        var counts = new List<PageLink>();
        Add("count.entries", briefing.Entries.Length, "timeline");
        AddMeetings();
        Add("count.commitments", context.Ledger.Commitments.Length, "commitments");
        Add("count.positions", context.Ledger.Positions.Length, "positions");
        Add("count.people", briefing.People.Length, "people");
        Add("count.sources", briefing.Sources.Length, "sources");
        return counts;

        // What is only planned must not be counted as if it had taken place.
        void AddMeetings()
        {
            int held = briefing.Meetings.Count(meeting => meeting.Status == EntryStatus.Held);
            string all = context.Strings.Count("count.meetings", briefing.Meetings.Length);
            if (briefing.Meetings.Length > 0)
            {
                string text = held == briefing.Meetings.Length
                    ? all
                    : context.Strings.Format("home.held", ("meetings", all), ("held", context.Strings.Number(held)));
                counts.Add(new PageLink(text, context.Links.ToSection("chronology")));
            }
        }

        void Add(string key, int number, string section)
        {
            if (number > 0)
            {
                counts.Add(new PageLink(context.Strings.Count(key, number), context.Links.ToSection(section)));
            }
        }
    }

    /// <summary>The last ones by date, latest first; with them plans for a day that is past.</summary>
    private static IEnumerable<Entry> Latest(Briefing briefing) =>
        briefing.Entries.Reverse().Where(entry => !IsUpcoming(entry, briefing)).Take(Listed);

    /// <summary>The first ones by date that are planned for the day of which the site speaks or later.</summary>
    private static IEnumerable<Entry> Upcoming(Briefing briefing) =>
        briefing.Entries.Where(entry => IsUpcoming(entry, briefing));

    private static bool IsUpcoming(Entry entry, Briefing briefing) =>
        entry.IsPlanned && entry.Date.Date.Latest >= briefing.Site.AsOf.Earliest;
}

/// <summary>Shown by <c>home.hbs</c>.</summary>
[TemplateModel]
internal sealed record HomeModel(PageFrame Frame)
{
    /// <summary>What the site covers; null if all.</summary>
    public DateView? Period { get; init; }

    public required DateView AsOf { get; init; }

    public required IReadOnlyList<PageLink> Counts { get; init; }

    /// <summary>The last meeting that was held; null if there is none.</summary>
    public EntryRow? Last { get; init; }

    /// <summary>The first of what is planned next; null if nothing is.</summary>
    public EntryRow? Next { get; init; }

    public required IReadOnlyList<EntryRow> Latest { get; init; }

    public required IReadOnlyList<EntryRow> Upcoming { get; init; }

    public Picture? Picture { get; init; }

    public required IReadOnlyList<ThemeCard> Themes { get; init; }

    public Href? TimelineHref { get; init; }

    public Href? ChronologyHref { get; init; }

    public Href? AboutHref { get; init; }
}
