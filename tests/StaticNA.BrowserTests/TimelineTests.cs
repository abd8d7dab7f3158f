using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>The filters and the rail of the timeline, against the data that the site publishes.</summary>
public sealed class TimelineTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const int Phone = 320;
    private const int Desktop = 1280;

    [BrowserTheory]
    [InlineData("")]
    [InlineData("kind=meeting")]
    [InlineData("kind=meeting&kind=event")]
    [InlineData("theme=trade&theme=health&kind=statement&certainty=inferred")]
    [InlineData("certainty=planned&certainty=uncertain&theme=trade")]
    public async Task Filters_show_the_entries_that_have_one_value_of_each_group(string query)
    {
        string[] expected = [.. Data().Where(entry => Matches(entry, query)).Select(entry => Text(entry, "title"))];
        await using OpenPage open = await site.OpenAsync("timeline/?" + query, Desktop);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(), (await Titles(open)).Order());
        string total = Data().Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(query == "" ? $"{total} entries" : $"{expected.Length} of {total} entries", await Status(open));
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("kind=meeting", "kind")]
    [InlineData("kind=meeting", "certainty")]
    [InlineData("theme=trade&certainty=inferred", "theme")]
    [InlineData("theme=trade&certainty=inferred", "kind")]
    public async Task Count_of_an_option_is_what_it_finds_beside_the_filters_of_other_groups(string query, string facet)
    {
        string others = string.Join('&', query.Split('&').Where(part => !part.StartsWith(facet + "=", StringComparison.Ordinal)));
        await using OpenPage open = await site.OpenAsync("timeline/?" + query, Desktop);

        ILocator options = open.Page.Locator($"[data-facet={facet}] [data-value]");

        Assert.NotEqual(0, await options.CountAsync());
        foreach (ILocator option in await options.AllAsync())
        {
            string value = (await option.GetAttributeAsync("data-value"))!;
            int expected = Data().Count(entry => Matches(entry, others) && Matches(entry, $"{facet}={value}"));
            Assert.Equal($"{expected}", await option.Locator(".meta").TextContentAsync());
        }
    }

    [BrowserTheory]
    [InlineData("country", "mx")]
    [InlineData("kind", "programme")]
    [InlineData("certainty", "external")]
    public async Task Filter_shows_what_the_list_of_its_value_holds(string facet, string value)
    {
        await using OpenPage list = await site.OpenAsync($"timeline/{facet}/{value}/", Desktop);
        await using OpenPage open = await site.OpenAsync($"timeline/?{facet}={value}", Desktop);

        Assert.Equal(await list.Page.Locator(".entries > li > a").AllTextContentsAsync(), await Titles(open));
    }

    [BrowserTheory]
    [InlineData("mark-carney")]
    public async Task Filter_of_a_person_shows_entries_that_the_page_of_the_person_lists(string person)
    {
        await using OpenPage page = await site.OpenAsync($"people/{person}/", Desktop);
        await using OpenPage open = await site.OpenAsync($"timeline/?person={person}", Desktop);
        string[] titles = await Titles(open);

        Assert.Subset(titles.ToHashSet(), Data().Where(entry => All(entry, "people").Contains(person))
            .Select(entry => Text(entry, "title")).ToHashSet());
        Assert.Subset((await page.Page.Locator("main a[href*='/entries/']").AllTextContentsAsync()).ToHashSet(), titles.ToHashSet());
    }

    [BrowserTheory]
    [InlineData("CARNEY", "carney")]
    [InlineData("méxico defence", "mexico defence")]
    [InlineData("jose antonio", "José Antonio")]
    public async Task Words_are_found_whatever_their_case_and_accents(string one, string other)
    {
        await using OpenPage open = await site.OpenAsync("timeline/", Desktop);
        await open.Page.FillAsync(".find input", one);
        string[] found = await Titles(open);
        await open.Page.FillAsync(".find input", other);

        Assert.InRange(found.Length, 1, Data().Length - 1);
        Assert.Equal(found, await Titles(open));
    }

    [BrowserTheory]
    [InlineData("timeline/")]
    [InlineData("timeline/2016/")]
    public async Task Journey_with_the_keyboard_alone_filters_shares_goes_back_and_clears(string route)
    {
        await using OpenPage open = await site.OpenAsync(route, Desktop);
        IKeyboard keys = open.Page.Keyboard;
        string all = await Status(open);

        await TabTo(open, "#by-kind");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Space");
        string kind = await Status(open);
        Assert.Contains("?kind=", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal("INPUT", await Focused(open, "tagName"));

        await TabTo(open, "#by-certainty");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Space");
        string both = await Status(open);
        string shared = open.Page.Url[SiteInBrowser.Address.Length..];
        string[] titles = await Titles(open);
        Assert.Equal(3, new[] { all, kind, both }.Distinct().Count());

        await using (OpenPage other = await site.OpenAsync(shared, Desktop))
        {
            Assert.Equal(titles, await Titles(other));
            Assert.Equal(both, await Status(other));
        }

        await open.Page.GoBackAsync();
        Assert.Equal(kind, await Status(open));
        await open.Page.GoForwardAsync();
        Assert.Equal(both, await Status(open));

        await TabTo(open, ".chips button");
        await keys.PressAsync("Enter");
        Assert.Equal("BUTTON", await Focused(open, "tagName"));
        await TabTo(open, ".chips .clear");
        await keys.PressAsync("Enter");
        Assert.Equal(all, await Status(open));
        Assert.Equal("search", await Focused(open, "type"));
        Assert.EndsWith(route, open.Page.Url, StringComparison.Ordinal);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("theme=trade")]
    public async Task Filters_are_there_again_after_an_entry_was_read(string query)
    {
        await using OpenPage open = await site.OpenAsync("timeline/?" + query, Desktop);
        string[] titles = await Titles(open);

        await open.Page.Locator("[data-f]:not([hidden]) > a").First.ClickAsync();
        await open.Page.GoBackAsync();

        Assert.Equal(titles, await Titles(open));
        Assert.True(await open.Page.Locator("[data-value=trade] input").IsCheckedAsync());
    }

    [BrowserTheory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task No_entry_says_so_and_offers_to_clear(int width)
    {
        await using OpenPage open = await site.OpenAsync("timeline/?q=xyzzy", width);

        Assert.Equal($"0 of {Data().Length} entries", await Status(open));
        Assert.Equal(0, await open.Page.Locator(".rail li:visible").CountAsync());
        AxeResult result = await open.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")));
        await open.Page.GetByText("No entry matches.").GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(Data().Length, (await Titles(open)).Length);
    }

    [BrowserTheory]
    [InlineData("theme=trade")]
    [InlineData("q=canada")]
    public async Task Rail_counts_what_is_shown_of_each_year(string query)
    {
        await using OpenPage open = await site.OpenAsync("timeline/?" + query, Desktop);

        foreach (ILocator year in await open.Page.Locator(".rail a").AllAsync())
        {
            string name = (await year.GetAttributeAsync("href"))!.Split("#y")[1];
            int shown = await open.Page.Locator($"#y{name} [data-f]:visible").CountAsync();
            Assert.Equal(shown > 0, await year.IsVisibleAsync());
            Assert.Equal($"{shown}", await year.Locator(".meta").TextContentAsync());
        }
    }

    [BrowserTheory]
    [InlineData("2022")]
    public async Task Rail_marks_the_year_that_is_read(string year)
    {
        await using OpenPage open = await site.OpenAsync("timeline/", Desktop);

        await open.Page.Locator(".rail a").Filter(new() { HasText = year }).ClickAsync();

        ILocator current = open.Page.Locator(".rail [aria-current=location]");
        await current.Filter(new() { HasText = year }).WaitForAsync();
        Assert.Equal(1, await current.CountAsync());
    }

    [BrowserTheory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task Open_filters_have_no_violations_and_do_not_scroll_sideways(int width)
    {
        await using OpenPage open = await site.OpenAsync("timeline/?kind=meeting&theme=trade&certainty=approximate&q=x", width);
        await open.Page.EvaluateAsync("document.querySelectorAll('.browse, .browse details').forEach(part => { part.name = ''; part.open = true; })");

        AxeResult result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(found => found.Nodes.Select(node => $"{found.Id}: {node.Html}")));
        Assert.InRange(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task Without_script_all_entries_are_there_with_links_to_lists(int width)
    {
        await using OpenPage open = await site.OpenAsync(SiteInBrowser.Address + "timeline/", new Reader { Width = width, HasScript = false });

        Assert.Equal(Data().Length, await open.Page.Locator("[data-f]:visible").CountAsync());
        Assert.Equal($"{Data().Length} entries", await Status(open));
        Assert.False(await open.Page.Locator(".find").IsVisibleAsync());
        if (width == Phone)
        {
            await open.Page.Locator(".browse > summary").ClickAsync();
        }

        await open.Page.Locator("#by-kind").ClickAsync();
        await open.Page.Locator("[data-value=meeting] a").ClickAsync();

        Assert.EndsWith("/timeline/kind/meeting/", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal(
            Data().Where(entry => Matches(entry, "kind=meeting")).Select(entry => Text(entry, "title")).Order(),
            (await open.Page.Locator(".entries > li > a").AllTextContentsAsync()).Order());
        Assert.Empty(open.Troubles);
    }

    private static async Task<string[]> Titles(OpenPage open) =>
        [.. await open.Page.Locator("[data-f]:visible > a").AllTextContentsAsync()];

    private static async Task<string> Status(OpenPage open) => (await open.Page.Locator("[role=status]").TextContentAsync())!;

    private static Task<string> Focused(OpenPage open, string property) =>
        open.Page.EvaluateAsync<string>($"document.activeElement.{property}");

    /// <summary>Presses Tab, and if the end of the page comes first, from its start again, until something has the focus.</summary>
    private static async Task TabTo(OpenPage open, string selector)
    {
        for (int i = 0; i < 500; i++)
        {
            if (await open.Page.EvaluateAsync<bool>($"document.activeElement.matches('{selector}')"))
            {
                Assert.True(await open.Page.EvaluateAsync<bool>("document.activeElement.matches(':focus-visible')"));
                return;
            }

            await open.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"the keyboard does not reach {selector}");
    }

    private JsonElement[] Data()
    {
        using JsonDocument data = JsonDocument.Parse(site.ReadFile("data/entries.json"));
        return [.. data.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.Clone())];
    }

    /// <summary>Whether an entry has, for each group that a query names, one of its values.</summary>
    private static bool Matches(JsonElement entry, string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).GroupBy(part => part[0], part => part[1])
        .All(group => Values(entry, group.Key).Intersect(group).Any());

    private static IEnumerable<string> Values(JsonElement entry, string facet) => facet switch
    {
        "theme" => All(entry, "themes"),
        "kind" => [Text(entry, "kind")],
        _ => Certainties(Text(entry, "dateBasis"), Text(entry, "date"), Text(entry, "status"), Text(entry, "kind")),
    };

    private static IEnumerable<string> Certainties(string basis, string date, string status, string kind)
    {
        yield return basis;
        yield return date.IndexOfAny(['~', '%']) >= 0 ? "approximate" : "";
        yield return date.IndexOfAny(['?', '%']) >= 0 ? "uncertain" : "";
        yield return status is "planned" or "ongoing" || (status == "unknown" && kind == "meeting") ? status : "";
    }

    private static string Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) ? value.GetString()! : "";

    private static IEnumerable<string> All(JsonElement entry, string name) =>
        entry.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
