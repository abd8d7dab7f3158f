using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>One page of each kind, as a browser sees it.</summary>
public sealed class PageTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    /// <summary>A route, or with a star the first one below it.</summary>
    public static TheoryData<string> Pages =>
    [
        "", "timeline/", "timeline/*", "timeline/kind/*", "themes/", "themes/*", "chronology/", "entries/*", "people/", "people/*", "commitments/",
        "commitments/by-due/", "commitments/by-party/", "positions/by-act/", "accounts/",
        "positions/", "sources/", "sources/*", "glossary/", "about/", "search/", "404.html",
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_opens_without_errors_or_requests_to_other_hosts(string page)
    {
        await using OpenPage open = await OpenAsync(page, Desktop);

        Assert.Empty(open.Troubles);
        Assert.NotEmpty(await open.Page.TitleAsync());
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_does_not_scroll_sideways_on_a_phone(string page)
    {
        await using OpenPage open = await OpenAsync(page, Phone);

        int width = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.InRange(width, 1, Phone);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_has_no_accessibility_violations(string page)
    {
        await using OpenPage open = await OpenAsync(page, Desktop);

        AxeResult result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")));
    }

    private Task<OpenPage> OpenAsync(string page, int width) =>
        site.OpenAsync(page.EndsWith('*') ? site.FirstRoute(page[..^1]) : page, width);
}
