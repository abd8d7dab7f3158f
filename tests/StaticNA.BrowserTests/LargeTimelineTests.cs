using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>The timeline of a large site, whose entries stand on other pages than its filters.</summary>
public sealed class LargeTimelineTests(LargeSiteInBrowser site) : IClassFixture<LargeSiteInBrowser>
{
    private const int Desktop = 1280;

    [BrowserTheory]
    [InlineData("2014", "90")]
    [InlineData("2015", "10")]
    public async Task First_page_counts_what_a_filter_finds_in_each_year_and_leads_there_with_it(string year, string count)
    {
        await using OpenPage open = await site.OpenAsync("timeline/", Desktop);
        await open.Page.ClickAsync("#by-kind");
        await open.Page.CheckAsync("[data-value=report] input");

        await open.Page.GetByText("100 of 500 entries").WaitForAsync();
        ILocator link = open.Page.Locator(".year-index > ol > li > a").Filter(new() { HasText = year });
        Assert.Equal(count, await link.Locator(".meta").TextContentAsync());
        await link.ClickAsync();

        Assert.EndsWith($"timeline/{year}/?kind=report", open.Page.Url, StringComparison.Ordinal);
        await open.Page.Locator(".rail [aria-current]").First.GetByText(count, new() { Exact = true }).WaitForAsync();
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("timeline/2014/?kind=report")]
    public async Task Pages_of_a_year_show_together_what_the_rail_counts_and_keep_the_filter(string route)
    {
        await using OpenPage open = await site.OpenAsync(route, Desktop);
        int shown = 0;
        foreach (string next in new[] { "2", "3", "" })
        {
            await open.Page.Locator(".rail [aria-current]").First.GetByText("90", new() { Exact = true }).WaitForAsync();
            int here = await open.Page.Locator("[data-f]:visible").CountAsync();
            int all = await open.Page.Locator("[data-f]").CountAsync();
            Assert.Equal(
                $"{here} of {all} entries on this page", await open.Page.Locator("[role=status]").TextContentAsync());
            shown += here;
            if (next != "")
            {
                await open.Page.Locator(".pages a[rel=next]").First.ClickAsync();
                Assert.EndsWith($"page/{next}/?kind=report", open.Page.Url, StringComparison.Ordinal);
            }
        }

        Assert.Equal(90, shown);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("timeline/2014/")]
    public async Task Words_are_looked_for_on_the_page_and_nothing_is_said_of_others(string route)
    {
        await using OpenPage open = await site.OpenAsync(route, Desktop);

        await open.Page.FillAsync(".find input", "xyzzy");

        Assert.Equal("0 of 200 entries on this page", await open.Page.Locator("[role=status]").TextContentAsync());
        Assert.All(await open.Page.Locator(".rail .meta").AllTextContentsAsync(), Assert.Empty);
        Assert.True(await open.Page.Locator(".rail a").First.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("timeline/")]
    [InlineData("timeline/2014/")]
    public async Task Without_script_years_months_and_lists_are_links(string route)
    {
        await using OpenPage open = await site.OpenAsync(SiteInBrowser.Address + route, new Reader { Width = Desktop, HasScript = false });

        await open.Page.ClickAsync("#by-kind");
        Assert.True(await open.Page.Locator("[data-value=report] a").IsVisibleAsync());
        await open.Page.Locator("a", new() { HasText = "August" }).First.ClickAsync();

        Assert.Contains("timeline/2014/page/2/#y2014-08", open.Page.Url, StringComparison.Ordinal);
        Assert.True(await open.Page.Locator("#y2014-08 [data-f]").First.IsVisibleAsync());
        Assert.Empty(open.Troubles);
    }
}
