using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds pages that want one address, and aliases whose address is another's.</summary>
internal static class RouteChecker
{
    public static void Check(Briefing briefing, ImmutableArray<Page> pages, Skin skin, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<Route, Page>(pages.Length);
        foreach (Page page in pages.Where(page => !page.IsAlias))
        {
            if (!first.TryAdd(page.Route, page))
            {
                diagnostics.Add(OutputRules.RouteClash(page.Origin, first[page.Route].Origin, page.Route));
            }
        }

        IEnumerable<Route> others = skin.Assets.Select(asset => asset.Route)
            .Concat(briefing.Cards.Values.Select(card => card.Route))
            .Concat(SiteExports.EnabledFor(briefing, skin.Strings).Select(export => export.Route));
        AliasChecker.Check(briefing, pages, others.Append(SearchIndex.Root).Select(route => route.OutputPath), diagnostics);
    }
}
