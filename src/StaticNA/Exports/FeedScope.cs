using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What the feeds and the calendar of one page hold: those of the whole site, or those of a theme.</summary>
/// <param name="Title">Of the feeds.</param>
/// <param name="Description">What they hold.</param>
/// <param name="Page">The page that shows the same, below which they are published.</param>
/// <param name="Entries">Those of the feeds, by date.</param>
internal sealed record FeedScope(string Title, string Description, Route Page, ImmutableArray<Entry> Entries)
{
    /// <summary>Title of the calendar.</summary>
    public required string CalendarTitle { get; init; }

    /// <summary>The page that shows what the calendar holds.</summary>
    public required Route CalendarPage { get; init; }

    /// <summary>Those that the calendar holds, as far as their dates name days.</summary>
    public required ImmutableArray<Entry> Events { get; init; }

    /// <summary>Whether the calendar holds anything.</summary>
    public bool HasDated => Events.Any(HasDays);

    /// <summary>Those of the calendar whose date names days, by date.</summary>
    public IEnumerable<Entry> Dated => Events.Where(HasDays);

    public Route Atom => new(Page.Path + "atom.xml");

    public Route JsonFeed => new(Page.Path + "feed.json");

    public Route Calendar => new(Page.Path + "calendar.ics");

    /// <summary>The feeds of all entries, and the calendar of the chronology: of meetings.</summary>
    public static FeedScope OfSite(Briefing briefing, UiStrings strings)
    {
        SiteSettings site = briefing.Site;
        return new FeedScope(site.Title, site.Description, Route.Home, briefing.Entries)
        {
            CalendarTitle = $"{strings.Text("nav.chronology")} – {site.Title}",
            CalendarPage = site.IsEnabled("chronology") ? Route.Section("chronology") : Route.Home,
            Events = briefing.Meetings,
        };
    }

    /// <summary>The entries of a theme, and the calendar of all of them, meetings or not.</summary>
    public static FeedScope OfTheme(Theme theme, Briefing briefing)
    {
        string title = $"{theme.Title.Value} – {briefing.Site.Title}";
        ImmutableArray<Entry> entries = briefing.EntriesOfTheme(theme.Slug);
        return new FeedScope(title, theme.Summary, theme.Route, entries)
        {
            CalendarTitle = title,
            CalendarPage = theme.Route,
            Events = entries,
        };
    }

    private static bool HasDays(Entry entry) => DaySpan.Of(entry.Date.Date) is not null;
}
