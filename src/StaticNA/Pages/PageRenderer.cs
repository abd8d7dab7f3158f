using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Renders pages in parallel into the staged tree; of each page only its links and ids are kept.</summary>
internal sealed class PageRenderer(Skin skin, PublishingSession session)
{
    private readonly HtmlScanner _scanner = new();

    /// <summary>What was kept of each page, in the order given.</summary>
    /// <exception cref="SkinException">A template asked for something that there is not.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ImmutableArray<PageRecord> Render(ImmutableArray<Page> pages, CancellationToken cancellation)
    {
        var records = new PageRecord[pages.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, pages.Length, parallel, () => new PageWriter(), (index, _, writer) =>
        {
            records[index] = RenderPage(pages[index], writer);
            return writer;
        }, writer => writer.Dispose());
        return [.. records];
    }

    private PageRecord RenderPage(Page page, PageWriter writer)
    {
        writer.Reset();
        skin.Render(page.Template, page.Model(), writer);
        session.Write(page.Route.OutputPath, writer.Written);
        PageRecord record = _scanner.Scan(page.Route.OutputPath, page.Origin, writer.Written);
        return page.WrittenLinks.IsEmpty ? record : record with { WrittenLinks = page.WrittenLinks };
    }
}
