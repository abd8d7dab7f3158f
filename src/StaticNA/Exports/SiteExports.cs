using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All exports there are.</summary>
internal static class SiteExports
{
    private static readonly ImmutableArray<IExport> All =
    [
        new AtomFeed(), new EntriesData(), new SourcesBib(), new SourcesCsl(), new Sitemap(),
    ];

    /// <summary>Those that <c>site.yml</c> does not disable.</summary>
    public static IEnumerable<IExport> EnabledFor(SiteSettings site) => All.Where(export => site.IsEnabled(export.Name));
}
