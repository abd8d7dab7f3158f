using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>The search page, used as readers do; the site stands below a base path.</summary>
public sealed class SearchTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    [BrowserTheory]
    [InlineData("Carney", "people/mark-carney/", "Carney")]
    [InlineData("Peña Niéto", "people/enrique-pena-nieto/", "Peña")]
    [InlineData("peacek", "themes/peacekeeping/", "Peacekeeping")]
    [InlineData("\"trade pact is renewed\"", "entries/2018/trade-pact-renewed/", "trade")]
    [InlineData("firefighter", "entries/2025/mexican-firefighters-in-canada/", "firefighters")]
    public async Task Typing_shows_the_page_with_what_was_typed_marked(string query, string page, string mark)
    {
        await using OpenPage open = await site.OpenAsync("search/", Desktop);

        await Field(open).PressSequentiallyAsync(query);

        ILocator link = open.Page.Locator($"#search-results a[href^='/some/path/{page}']").First;
        await Assertions.Expect(link.Locator("mark").Filter(new() { HasTextString = mark }).First).ToBeVisibleAsync();
        await Assertions.Expect(Status(open)).ToContainTextAsync("result");
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Results_stand_in_groups_with_date_doubt_and_passage(int width)
    {
        await using OpenPage open = await site.OpenAsync("search/?q=Sheinbaum", width);
        ILocator meetings = Group(open, "Meetings");

        await Assertions.Expect(meetings.Locator("time").First).ToHaveTextAsync("18–19 September 2025");
        await Assertions.Expect(meetings.Locator(".mark.external").First).ToHaveTextAsync("external");
        await Assertions.Expect(meetings.Locator("p mark").First).ToHaveTextAsync("Sheinbaum");
        await Assertions.Expect(Group(open, "People")).ToBeVisibleAsync();
        Assert.InRange(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        AxeResult result = await open.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")));
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("")]
    public async Task Slash_arrows_and_escape_move_without_a_mouse(string none)
    {
        await using OpenPage open = await site.OpenAsync("search/" + none, Desktop);
        ILocator links = open.Page.Locator("#search-results a");

        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(open)).ToBeFocusedAsync();
        await open.Page.Keyboard.TypeAsync("Carney");
        await Assertions.Expect(links.Nth(1)).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(0)).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(1)).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(open)).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Field(open)).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        string address = await links.Nth(0).EvaluateAsync<string>("link => link.href");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page).ToHaveURLAsync(address);
    }

    [BrowserTheory]
    [InlineData("Ukraine", "Haiti")]
    public async Task Back_and_forward_go_through_the_questions_that_were_sent(string first, string second)
    {
        await using OpenPage open = await site.OpenAsync("search/?q=" + first, Desktop);
        await Assertions.Expect(Top(open, $"themes/{first.ToLowerInvariant()}/")).ToBeVisibleAsync();

        await Field(open).FillAsync(second);
        await Assertions.Expect(Top(open, $"themes/{second.ToLowerInvariant()}/")).ToBeVisibleAsync();
        await Field(open).PressAsync("Enter");
        Assert.EndsWith("?q=" + second, open.Page.Url, StringComparison.Ordinal);
        await open.Page.GoBackAsync();
        await Assertions.Expect(Field(open)).ToHaveValueAsync(first);
        await Assertions.Expect(Top(open, $"themes/{first.ToLowerInvariant()}/")).ToBeVisibleAsync();
        await open.Page.GoForwardAsync();
        await Assertions.Expect(Field(open)).ToHaveValueAsync(second);
        await Assertions.Expect(Top(open, $"themes/{second.ToLowerInvariant()}/")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("timeline/", "Kobani")]
    public async Task Form_in_the_header_of_a_page_leads_to_the_results(string page, string query)
    {
        await using OpenPage open = await site.OpenAsync(page, Desktop);

        ILocator field = open.Page.Locator("#search");
        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await field.FillAsync(query);
        await field.PressAsync("Enter");

        await Assertions.Expect(Top(open, "entries/2015/islamic-state-defeat-in-kobani/")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        Assert.EndsWith("/search/?q=" + query, open.Page.Url, StringComparison.Ordinal);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("Sheinbam", "sheinbaum", "people/claudia-sheinbaum/")]
    public async Task Question_without_results_offers_the_nearest_word(string query, string better, string page)
    {
        await using OpenPage open = await site.OpenAsync("search/", Desktop);

        await Field(open).FillAsync(query);
        await Assertions.Expect(Status(open)).ToHaveTextAsync($"Nothing was found for “{query}”.");
        await open.Page.Locator(".suggestion a").ClickAsync();

        await Assertions.Expect(Field(open)).ToHaveValueAsync(better);
        await Assertions.Expect(Top(open, page)).ToBeVisibleAsync();
        Assert.EndsWith("?q=" + better, open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("<img src=x onerror=document.title='taken'> zzzz")]
    [InlineData("\"><script>document.title='taken'</script>")]
    [InlineData("{{constructor}} __proto__ javascript:alert(1)")]
    public async Task Question_is_never_taken_for_markup(string query)
    {
        await using OpenPage open = await site.OpenAsync("search/?q=" + Uri.EscapeDataString(query), Desktop);

        await Assertions.Expect(Status(open)).ToContainTextAsync(new System.Text.RegularExpressions.Regex("."));

        await Assertions.Expect(Field(open)).ToHaveValueAsync(query);
        Assert.Equal(0, await open.Page.Locator("main img, main script:not([src])").CountAsync());
        Assert.DoesNotContain("taken", await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("**/search/index.json")]
    [InlineData("**/search/texts/*")]
    public async Task Index_that_cannot_be_loaded_is_told_and_the_lists_offered(string broken)
    {
        await using OpenPage open = await site.OpenAsync("search/", Desktop);
        await open.Page.RouteAsync(broken, route => route.AbortAsync());

        await Field(open).FillAsync("Carney");
        await Assertions.Expect(Status(open)).ToContainTextAsync("could not be loaded");
        await Assertions.Expect(open.Page.Locator("#search-lists a").First).ToBeVisibleAsync();

        await open.Page.UnrouteAsync(broken);
        await Field(open).FillAsync("Mark Carney");
        await Assertions.Expect(Top(open, "people/mark-carney/")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#search-lists")).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData("security")]
    public async Task Button_shows_more_of_a_kind_and_goes_to_them(string query)
    {
        await using OpenPage open = await site.OpenAsync("search/?q=" + query, Desktop);
        ILocator heading = open.Page.Locator("#search-results section:has(button:not([hidden])) h2").First;
        ILocator group = Group(open, await heading.InnerTextAsync());
        int before = await group.Locator("li").CountAsync();

        await group.Locator("button").ClickAsync();

        await Assertions.Expect(group.Locator("li").Nth(before).Locator("a")).ToBeFocusedAsync();
    }

    private static ILocator Field(OpenPage open) => open.Page.Locator("#search-input");

    private static ILocator Status(OpenPage open) => open.Page.Locator("#search-status");

    private static ILocator Group(OpenPage open, string heading) =>
        open.Page.Locator("#search-results section").Filter(new() { Has = open.Page.GetByRole(AriaRole.Heading, new() { Name = heading }) });

    private static ILocator Top(OpenPage open, string page) =>
        open.Page.Locator($"#search-results section:first-of-type li:first-child > a[href^='/some/path/{page}']");
}
