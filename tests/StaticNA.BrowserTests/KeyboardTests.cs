using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>What readers do with the keyboard alone.</summary>
public sealed class KeyboardTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const string Citation = ".cite a";
    private const string Card = ".passage-card";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Skip_link_moves_focus_to_the_content(bool hasScript)
    {
        await using OpenPage open = await OpenAsync("entry", new Reader { HasScript = hasScript });

        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await open.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        ILocator skip = open.Page.Locator(".skip");
        Assert.True(await skip.EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= 0"), "it must be seen while it has the focus");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main#main", await open.FocusAsync());
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.True(await open.Page.EvaluateAsync<bool>("document.activeElement.matches('main *')"), "the next stop must be in the content");
    }

    [BrowserFact]
    public async Task Menu_of_a_phone_opens_and_leads_to_its_links()
    {
        await using OpenPage open = await OpenAsync("entry", new Reader { Width = Reader.Phone });
        ILocator menu = open.Page.Locator("button.menu");
        ILocator navigation = open.Page.Locator("#navigation");
        Assert.False(await navigation.IsVisibleAsync(), "it must be closed at first");

        await TabToAsync(open, "button.menu");
        Assert.Equal("false", await menu.GetAttributeAsync("aria-expanded"));
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("true", await menu.GetAttributeAsync("aria-expanded"));
        Assert.True(await navigation.IsVisibleAsync());
        await TabToAsync(open, "#navigation a");
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(found => found.Id));
        string target = await open.Page.EvaluateAsync<string>("document.activeElement.href");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page).ToHaveURLAsync(target);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task Choice_of_colours_changes_them_and_is_remembered(ColorScheme system, string other)
    {
        await using OpenPage open = await OpenAsync("entry", new Reader { Scheme = system });
        string before = await PaperAsync(open);

        await TabToAsync(open, "#scheme");
        await open.Page.Keyboard.TypeAsync(other);
        string chosen = await PaperAsync(open);

        Assert.NotEqual(before, chosen);
        await open.Page.ReloadAsync();
        Assert.Equal(chosen, await PaperAsync(open));
        await open.Page.GotoAsync(site.AddressOfKind("glossary"));
        Assert.Equal(chosen, await PaperAsync(open));
        Assert.Equal(other, await open.Page.Locator("#scheme").InputValueAsync());

        await TabToAsync(open, "#scheme");
        await open.Page.Keyboard.PressAsync("Home");
        Assert.Equal(before, await PaperAsync(open));
        await open.Page.ReloadAsync();
        Assert.Equal(before, await PaperAsync(open));
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("entry", Citation)]
    [InlineData("commitments", ".evidence a")]
    public async Task Citation_shows_its_passage_and_gives_the_focus_back(string template, string selector)
    {
        await using OpenPage open = await OpenAsync(template, new Reader());
        ILocator link = open.Page.Locator(selector).First;
        string digest = await DigestAsync(await link.EvaluateAsync<string>("link => link.href"));

        await FocusByKeyboardAsync(open, link);
        await open.Page.Keyboard.PressAsync("Enter");
        ILocator card = open.Page.Locator(Card);
        await card.WaitForAsync();

        Assert.Contains(digest, Spaces(await card.InnerTextAsync()), StringComparison.Ordinal);
        Assert.True(await open.Page.EvaluateAsync<bool>($"document.activeElement.matches('{Card}, {Card} *')"), "the focus must be in the card");
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(found => found.Id));
        Assert.Empty(await open.ElementsTooWideAsync());

        await open.Page.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"), "the focus must be back on the link");
        Assert.Empty(open.Troubles);
    }

    [BrowserTheory]
    [InlineData("chronology/", "¶1, 3–4, 6–7", "¶1 ¶3 ¶4 ¶6 ¶7")]
    public async Task Citation_of_several_passages_shows_them_all(string route, string words, string passages)
    {
        await using OpenPage open = await site.OpenAsync(route, Reader.Desktop);
        await FocusByKeyboardAsync(open, open.Page.Locator(".evidence a").Filter(new() { HasText = words }).First);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Locator(Card).WaitForAsync();

        Assert.Equal(passages, string.Join(' ', await open.Page.Locator($"{Card} .number").AllTextContentsAsync()));
    }

    [BrowserTheory]
    [InlineData("entry")]
    public async Task Card_of_a_passage_closes_when_the_focus_leaves_it(string template)
    {
        await using OpenPage open = await OpenAsync(template, new Reader());
        await FocusByKeyboardAsync(open, open.Page.Locator(Citation).First);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Locator(Card).WaitForAsync();
        await TabToAsync(open, $"{Card} p:last-child a");

        await open.Page.Keyboard.PressAsync("Tab");

        await open.Page.Locator(Card).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.False(await open.Page.EvaluateAsync<bool>("!!document.activeElement.closest('footer')"), "the focus must go on behind the link");
    }

    [BrowserTheory]
    [InlineData("close")]
    [InlineData("open")]
    public async Task Card_of_a_passage_can_be_closed_or_left_for_its_source(string wanted)
    {
        await using OpenPage open = await OpenAsync("entry", new Reader { Width = Reader.Phone });
        ILocator link = open.Page.Locator(Citation).First;
        string target = await link.EvaluateAsync<string>("link => link.href");
        await FocusByKeyboardAsync(open, link);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Locator(Card).WaitForAsync();

        if (wanted == "close")
        {
            await TabToAsync(open, $"{Card} button");
            await open.Page.Keyboard.PressAsync("Enter");

            await open.Page.Locator(Card).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
            Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
        }
        else
        {
            await TabToAsync(open, $"{Card} p:last-child a");
            await open.Page.Keyboard.PressAsync("Enter");

            await Assertions.Expect(open.Page).ToHaveURLAsync(target);
        }
    }

    [BrowserTheory]
    [InlineData("entry", Citation)]
    [InlineData("commitments", ".evidence a")]
    public async Task Citation_is_a_plain_link_without_script(string template, string selector)
    {
        await using OpenPage open = await OpenAsync(template, new Reader { HasScript = false });
        ILocator link = open.Page.Locator(selector).First;
        string target = await link.EvaluateAsync<string>("link => link.href");

        await FocusByKeyboardAsync(open, link);
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page).ToHaveURLAsync(target);
        await Assertions.Expect(open.Page.Locator(":target")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData("entry", Citation)]
    [InlineData("commitments", ".evidence a")]
    public async Task Citation_opens_another_tab_when_that_is_asked(string template, string selector)
    {
        await using OpenPage open = await OpenAsync(template, new Reader());
        ILocator link = open.Page.Locator(selector).First;
        await FocusByKeyboardAsync(open, link);
        await open.Page.EvaluateAsync("addEventListener('click', event => document.title = `kept from following: ${event.defaultPrevented}`)");

        await open.Page.Context.RunAndWaitForPageAsync(() => open.Page.Keyboard.PressAsync("Control+Enter"));

        Assert.Equal("kept from following: false", await open.Page.TitleAsync());
        Assert.Equal(0, await open.Page.Locator(Card).CountAsync());
    }

    private Task<OpenPage> OpenAsync(string template, Reader reader) =>
        site.OpenAloneAsync(site.AddressOfKind(template), reader);

    /// <summary>What the page of the source says of a passage, in our own words.</summary>
    private async Task<string> DigestAsync(string passage)
    {
        await using OpenPage source = await site.OpenAsync(passage, new Reader());
        return Spaces(await source.Page.Locator(":target p").First.EvaluateAsync<string>("line => line.lastChild.textContent"));
    }

    /// <summary>Presses Tab until an element has the focus.</summary>
    private static async Task TabToAsync(OpenPage open, string selector)
    {
        const int mostStops = 60;
        for (int stop = 0; stop < mostStops; stop++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            if (await open.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not lead to {selector}");
    }

    /// <summary>Reaches a link far down the page: the focus is set before it, and Tab pressed once.</summary>
    private static async Task FocusByKeyboardAsync(OpenPage open, ILocator link)
    {
        await link.EvaluateAsync("""
            link => {
              const stops = [...document.querySelectorAll("a[href], button, input, select, summary")].filter(stop => stop.checkVisibility());
              stops[stops.indexOf(link) - 1].focus();
            }
            """);
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"), "Tab must lead to the link");
    }

    private static Task<string> PaperAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
