using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>What holds for every page, however somebody looks at it.</summary>
internal static class PageChecks
{
    internal const int Narrowest = 320;

    /// <summary>The document to print has the whole site; of each of its parts, five pieces show axe all that there is.</summary>
    private const string ShortenDocument = """
        () => document.querySelectorAll(".document :is(.part, .contents, .sources) :is(.piece, li):nth-of-type(n + 6)").forEach(piece => piece.remove())
        """;

    /// <summary>Its usual rules, and the one of WCAG 2.2 that has to be asked for: targets of 24 px or with room around them.</summary>
    private static readonly AxeRunOptions Axe = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>It opens without trouble, fits its window and the narrowest one, and axe finds nothing.</summary>
    internal static async Task AssertGoodAsync(SiteInBrowser site, string address, Reader reader)
    {
        await using OpenPage open = await site.OpenAsync(address, reader);
        await open.SettleAsync();

        Assert.Empty(open.Troubles);
        Assert.NotEmpty(await open.Page.TitleAsync());
        Assert.Empty(await open.ElementsTooWideAsync());
        if (reader.Width == Reader.Phone)
        {
            await open.Page.SetViewportSizeAsync(Narrowest, 640);
            Assert.Empty(await open.ElementsTooWideAsync());
            await open.Page.SetViewportSizeAsync(Reader.Phone, 800);
        }

        await open.Page.EvaluateAsync(ShortenDocument);
        AxeResult result = await open.Page.RunAxe(Axe);
        Assert.Empty(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")));
    }
}
