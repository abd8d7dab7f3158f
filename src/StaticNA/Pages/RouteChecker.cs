using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds pages that want one address, and aliases whose address is another's.</summary>
internal static class RouteChecker
{
    public static void Check(Briefing briefing, ImmutableArray<Page> pages, Skin skin, DiagnosticBag diagnostics)
    {
        CheckPages(pages, diagnostics);
        if (briefing.Aliases.IsEmpty)
        {
            return;
        }

        IEnumerable<Route> others = skin.Assets.Select(asset => asset.Route)
            .Concat(briefing.Cards.Values.Select(card => card.Route))
            .Concat(SiteExports.EnabledFor(briefing, skin.Strings).Select(export => export.Route));
        AliasChecker.Check(briefing, pages, others.Append(SearchIndex.Root).Select(route => route.OutputPath), diagnostics);
    }

    private static void CheckPages(ImmutableArray<Page> pages, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Page>(pages.Length, StringComparer.Ordinal);
        foreach (Page page in pages)
        {
            if (!page.IsAlias && !first.TryAdd(page.Route.Path, page))
            {
                diagnostics.Add(OutputRules.RouteClash(page.Origin, first[page.Route.Path].Origin, page.Route));
            }
        }
    }
}
