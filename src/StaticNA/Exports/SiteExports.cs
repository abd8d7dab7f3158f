using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All exports there are.</summary>
internal static class SiteExports
{
    private static readonly ImmutableArray<IExport> All =
    [
        new AtomFeed(), new CorrectionsFeed(), new EntriesData(), new SourcesBib(), new SourcesCsl(), new Sitemap(),
        new FacetsData(),
    ];

    /// <summary>Those that <c>site.yml</c> does not disable and that have something to hold.</summary>
    public static IEnumerable<IExport> EnabledFor(Briefing briefing) =>
        All.Where(export => briefing.Site.IsEnabled(export.Name) && export.IsNeededFor(briefing));
}
