using System.Collections.Concurrent;
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
        var files = new ConcurrentBag<string>();
        Parallel.Invoke(
            // It takes longest, on one thread, and so begins first.
            () => WriteSearch(target, plan, partBegins, files.Add, cancellation),
            () =>
            {
                using IDisposable? part = partBegins?.Invoke(BuildPart.Exports);
                WriteExports(new ExportContext(plan.Planning, plan.Pages, plan.Skin), (route, bytes) => Write(route, bytes, target, plan, files.Add, cancellation));
            },
            () => WriteGiven(target, plan, files));
        return [.. files];
    }

    /// <summary>Writes the search index alone, where the site has one.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="plan">The site.</param>
    /// <param name="partBegins">As <see cref="BuildOptions.PartBegins"/>.</param>
    /// <param name="written">Told of each path.</param>
    /// <param name="cancellation">Ends it between two files.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void WriteSearch(
        ISiteTarget target, SitePlan plan, Func<BuildPart, IDisposable>? partBegins, Action<string> written, CancellationToken cancellation)
    {
        if (plan.Briefing.Site.IsEnabled("search"))
        {
            using IDisposable? part = partBegins?.Invoke(BuildPart.SearchIndex);
            SearchIndex.Write(plan.Planning, (route, bytes) => Write(route, bytes, target, plan, written, cancellation));
        }
    }

    private static void Write(
        Route route, ReadOnlySpan<byte> bytes, ISiteTarget target, SitePlan plan, Action<string> written, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        plan.Evidence.Copied?.Look(bytes, route.OutputPath, plan.Planning.SiteFile);
        target.Write(route.OutputPath, bytes);
        written(route.OutputPath);
    }

    /// <summary>Writes what is there already: the skin's assets, and cards.</summary>
    private static void WriteGiven(ISiteTarget target, SitePlan plan, ConcurrentBag<string> files)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<(Route Route, ReadOnlyMemory<byte> Bytes)> all =
        [
            .. plan.Skin.Assets.Select(asset => (asset.Route, asset.Bytes)),
            .. plan.Briefing.Cards.Values.Select(card => (card.Route, card.Bytes)),
        ];
        foreach ((Route route, ReadOnlyMemory<byte> bytes) in all)
        {
            // A skin may have the same picture under the same name as a card.
            if (written.Add(route.OutputPath))
            {
                target.Write(route.OutputPath, bytes.Span);
                files.Add(route.OutputPath);
            }
        }
    }

    private static void WriteExports(ExportContext context, Action<Route, ReadOnlySpan<byte>> write)
    {
        IExport[] exports = [.. SiteExports.EnabledFor(context.Briefing, context.Strings)];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(exports, parallel, () => new ReusedStream(), (export, _, stream) =>
        {
            stream.Clear();
            export.Write(context, stream);
            write(export.Route, stream.Written);
            return stream;
        }, stream => stream.Dispose());
    }
}
