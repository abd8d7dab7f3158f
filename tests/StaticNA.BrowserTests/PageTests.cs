using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>A page of each kind, as a browser sees it. The kinds are those of the site, so that a new one can't be left out.</summary>
public sealed class PageTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const int Narrowest = 320;

    /// <summary>Its usual rules, and the one of WCAG 2.2 that has to be asked for: targets of 24 px or with room around them.</summary>
    /// <summary>The document to print has the whole site; of each of its parts, five pieces show axe all that there is.</summary>
    private const string ShortenDocument = """
        () => document.querySelectorAll(".document :is(.part, .contents, .sources) :is(.piece, li):nth-of-type(n + 6)").forEach(piece => piece.remove())
        """;

    private static readonly AxeRunOptions Axe = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    public static TheoryData<string> Templates { get; } = [.. SitePlanner.Models.Keys];

    public static TheoryData<string, ColorScheme, int> Views
    {
        get
        {
            var views = new TheoryData<string, ColorScheme, int>();
            foreach (string template in SitePlanner.Models.Keys)
            {
                views.Add(template, ColorScheme.Light, Reader.Desktop);
                views.Add(template, ColorScheme.Light, Reader.Phone);
                views.Add(template, ColorScheme.Dark, Reader.Desktop);
                views.Add(template, ColorScheme.Dark, Reader.Phone);
            }

            return views;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public Task Page_of_each_kind_is_accessible_and_opens_without_trouble(string template, ColorScheme scheme, int width) =>
        AssertGoodAsync(site.AddressOfKind(template), new Reader { Scheme = scheme, Width = width });

    /// <summary>A long list looks different: numbered pages, links to years instead of entries.</summary>
    [BrowserTheory]
    [InlineData("timeline")]
    [InlineData("theme")]
    [InlineData("chronology")]
    [InlineData("commitments")]
    [InlineData("positions")]
    [InlineData("person")]
    public Task Page_of_a_large_site_is_accessible_and_opens_without_trouble(string template) =>
        AssertGoodAsync(site.AddressOfKindOnLargeSite(template), new Reader { Width = Reader.Phone });

    private async Task AssertGoodAsync(string address, Reader reader)
    {
        await using OpenPage open = await site.OpenAsync(address, reader);
        await open.SettleAsync();

        Assert.Empty(open.Troubles);
        Assert.NotEmpty(await open.Page.TitleAsync());
        Assert.Empty(await open.ElementsTooWideAsync());
        await open.Page.EvaluateAsync(ShortenDocument);
        await AssertAccessibleAsync(open);
        if (reader.Width == Reader.Phone)
        {
            await open.Page.SetViewportSizeAsync(Narrowest, 640);
            Assert.Empty(await open.ElementsTooWideAsync());
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public async Task Page_of_each_kind_has_room_for_text_of_twice_the_size(string template)
    {
        await using OpenPage open = await site.OpenAsync(site.AddressOfKind(template), new Reader { Width = Narrowest });

        await open.Page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");

        Assert.Empty(await open.ElementsTooWideAsync());
    }

    private static async Task AssertAccessibleAsync(OpenPage open)
    {
        AxeResult result = await open.Page.RunAxe(Axe);

        Assert.Empty(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")));
    }
}
