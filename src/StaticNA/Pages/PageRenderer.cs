using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Renders pages in parallel into the target; of each page only its links and ids are kept.</summary>
internal sealed class PageRenderer(
    Skin skin, ISiteTarget target, CopiedTextFinder? copied, DiagnosticBag diagnostics)
{
    /// <summary>
    /// What was kept of each page, in the order given; nothing, with a diagnostic for each template concerned, if templates failed.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ImmutableArray<PageRecord> Render(ImmutableArray<Page> pages, CancellationToken cancellation)
    {
        var records = new PageRecord[pages.Length];
        var failures = new ConcurrentDictionary<int, SkinException>();

        // Without a limit it takes every thread of the pool, and what shares the process, such as a preview's server, waits.
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };

        // The loop gives a thread's work up and takes it up again many times; what pages share is to be found again nevertheless.
        var idle = new ConcurrentBag<(PageWriter Writer, HtmlScanner Scanner)>();

        // One at a time, and from the end, near which documents for print are: each of them takes as long as hundreds of other pages, and one thread
        // that had several left would be waited for by all others.
        var order = Partitioner.Create(Enumerable.Range(0, pages.Length).Reverse(), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(order, parallel, () => idle.TryTake(out var tools) ? tools : (Writer: new PageWriter(), Scanner: new HtmlScanner()), (index, _, tools) =>
            {
                try
                {
                    records[index] = RenderPage(pages[index], tools.Writer, tools.Scanner);
                }
                catch (SkinException failure)
                {
                    failures[index] = failure;
                }

                return tools;
            }, idle.Add);
        }
        finally
        {
            foreach ((PageWriter writer, _) in idle)
            {
                writer.Dispose();
            }
        }

        Report(failures, pages);
        return failures.IsEmpty ? [.. records] : [];
    }

    private void Report(ConcurrentDictionary<int, SkinException> failures, ImmutableArray<Page> pages)
    {
        foreach (var (index, failure) in failures.OrderBy(pair => pair.Key).DistinctBy(pair => pages[pair.Key].Template))
        {
            Page page = pages[index];
            diagnostics.Add(SkinRules.TemplateFails(skin.FileOf(page.Template), page.Route, failure.Message));
        }
    }

    private PageRecord RenderPage(Page page, PageWriter writer, HtmlScanner scanner)
    {
        string path = page.Route.OutputPath;
        writer.Reset();
        skin.Render(page.Template, page.Model(), writer);
        target.Write(path, writer.Written);
        copied?.Look(writer.Written, path, page.Origin);
        PageRecord record = scanner.Scan(path, page.Origin, writer.Written);
        return page.WrittenLinks.IsEmpty && page.NeedsLink
            ? record
            : record with { WrittenLinks = page.WrittenLinks, NeedsLink = page.NeedsLink };
    }
}
