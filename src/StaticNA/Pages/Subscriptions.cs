namespace StaticNA;

/// <summary>The feeds and calendars that there are, as pages link to them.</summary>
internal sealed class Subscriptions
{
    private readonly Briefing _briefing;
    private readonly UiStrings _strings;

    public Subscriptions(Briefing briefing, UiStrings strings)
    {
        _briefing = briefing;
        _strings = strings;
        FeedScope site = FeedScope.OfSite(briefing, strings);
        Feeds = [.. FeedsOf(site)];
        Calendars = [.. CalendarsOf(site)];
    }

    /// <summary>The feeds of the whole site.</summary>
    public IReadOnlyList<AlternateLink> Feeds { get; }

    /// <summary>The calendar of the chronology, if there is one.</summary>
    public IReadOnlyList<AlternateLink> Calendars { get; }

    /// <summary>The feed of corrections, if there is one.</summary>
    public IReadOnlyList<AlternateLink> Corrections => new CorrectionsFeed().IsNeededFor(_briefing) && _briefing.Site.IsEnabled("feed")
        ? [new("application/atom+xml", _strings.Text("corrections.feed"), To(Route.CorrectionsFeed), _strings.Text("corrections.feed"))]
        : [];

    /// <summary>Those of a theme; none if themes are disabled.</summary>
    public IReadOnlyList<AlternateLink> OfTheme(Theme theme) =>
        _briefing.Site.IsEnabled("themes") ? Of(FeedScope.OfTheme(theme, _briefing)) : [];

    private AlternateLink[] Of(FeedScope scope) => [.. FeedsOf(scope), .. CalendarsOf(scope)];

    private IEnumerable<AlternateLink> FeedsOf(FeedScope scope) => !_briefing.Site.IsEnabled("feed")
        ? []
        :
        [
            new("application/atom+xml", scope.Title, To(scope.Atom), _strings.Text("subscribe.atom")),
            new("application/feed+json", scope.Title, To(scope.JsonFeed), _strings.Text("subscribe.json")),
        ];

    private IEnumerable<AlternateLink> CalendarsOf(FeedScope scope) =>
        !_briefing.Site.IsEnabled("calendar") || !scope.HasDated
            ? []
            : [new("text/calendar", scope.CalendarTitle, To(scope.Calendar), _strings.Text("subscribe.calendar"))];

    private Href To(Route route) => _briefing.Site.Address.To(route);
}
