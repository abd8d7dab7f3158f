namespace StaticNA;

/// <summary>All exports there are.</summary>
internal static class SiteExports
{
    /// <summary>Those that <c>site.yml</c> does not disable and that have something to hold.</summary>
    public static IEnumerable<IExport> EnabledFor(Briefing briefing, UiStrings strings) =>
        All(briefing, strings).Where(export => briefing.Site.IsEnabled(export.Name) && export.IsNeededFor(briefing));

    private static IEnumerable<IExport> All(Briefing briefing, UiStrings strings) =>
    [
        .. Feeds(FeedScope.OfSite(briefing, strings)),
        .. Themes(briefing).SelectMany(Feeds),
        new CorrectionsFeed(),
        .. DataTables.Of(briefing).SelectMany(table => new IExport[] { new DataJson(table), new DataCsv(table), new DataSchema(table) }),
        new SourcesBib(), new SourcesCsl(), new Sitemap(), new RobotsFile(), new WebManifest(), new FacetsData(),
        new HeadersFile(), new RedirectsFile(), new NginxFile(), new NoJekyllFile(), new DomainFile(),
    ];

    private static IEnumerable<FeedScope> Themes(Briefing briefing) =>
        briefing.Site.IsEnabled("themes") ? briefing.Themes.Select(theme => FeedScope.OfTheme(theme, briefing)) : [];

    private static IEnumerable<IExport> Feeds(FeedScope scope) =>
        [new AtomFeed(scope), new JsonFeed(scope), new EventCalendar(scope)];
}
