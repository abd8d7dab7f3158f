using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Makes the files of a site that are no pages: assets, cards, exports and the search index.</summary>
internal static class OtherFiles
{
    /// <summary>The paths of all, as <see cref="Route.OutputPath"/>.</summary>
    /// <param name="target">Where they go.</param>
    /// <param name="plan">The site.</param>
    /// <param name="partBegins">As <see cref="BuildOptions.PartBegins"/>.</param>
    /// <param name="cancellation">Ends it between two files.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ImmutableHashSet<string> Write(
        ISiteTarget target, SitePlan plan, Func<BuildPart, IDisposable>? partBegins, CancellationToken cancellation)
    {
        var files = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (SkinAsset asset in plan.Skin.Assets)
        {
            target.Write(asset.Route.OutputPath, asset.Bytes.Span);
            files.Add(asset.Route.OutputPath);
        }

        foreach (Card card in plan.Briefing.Cards.Values)
        {
            // A skin may have the same picture under the same name.
            if (files.Add(card.Route.OutputPath))
            {
                target.Write(card.Route.OutputPath, card.Bytes.Span);
            }
        }

        using (partBegins?.Invoke(BuildPart.Exports))
        {
            WriteExports(new ExportContext(plan.Briefing, plan.Pages, plan.Skin), Write);
        }

        if (plan.Briefing.Site.IsEnabled("search"))
        {
            using IDisposable? part = partBegins?.Invoke(BuildPart.SearchIndex);
            SearchIndex.Write(plan.Planning, Write);
        }

        return files.ToImmutable();

        void Write(Route route, ReadOnlySpan<byte> bytes)
        {
            cancellation.ThrowIfCancellationRequested();
            plan.Evidence.Copied?.Look(bytes, route.OutputPath, plan.Planning.SiteFile);
            target.Write(route.OutputPath, bytes);
            files.Add(route.OutputPath);
        }
    }

    private static void WriteExports(ExportContext context, Action<Route, ReadOnlySpan<byte>> write)
    {
        using var stream = new ReusedStream();
        foreach (IExport export in SiteExports.EnabledFor(context.Briefing, context.Strings))
        {
            stream.Clear();
            export.Write(context, stream);
            write(export.Route, stream.Written);
        }
    }
}
