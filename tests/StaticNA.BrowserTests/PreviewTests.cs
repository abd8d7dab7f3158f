using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>What an author sees in the browser while writing.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private const string Entry = "input/entries/2015/harbour-meeting.md";
    private const string Style = "themes/briefing/assets/style/10-page.css";

    private PreviewProcess? _preview;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private readonly List<string> _violations = [];

    private PreviewProcess Preview => _preview!;

    public async Task InitializeAsync()
    {
        // A build comes between the edit and what is expected, on machines that may be busy.
        Assertions.SetDefaultExpectTimeout(30_000);
        if (BrowserTheoryAttribute.Chromium is string chromium)
        {
            _preview = await PreviewProcess.StartAsync();
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _preview?.Dispose();
    }

    [BrowserFact]
    public async Task A_new_text_appears_where_the_reader_was()
    {
        IPage page = await OpenAsync("entries/2015/harbour-meeting/");
        await page.EvaluateAsync("scrollTo({ top: 240, behavior: 'instant' })");
        double before = await page.EvaluateAsync<double>("scrollY");
        Assert.True(before > 100, "the page must be long enough to scroll");

        Preview.Edit(Entry, "Halifax", "the old port of Halifax");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("the old port of Halifax");
        await page.WaitForFunctionAsync("at => Math.abs(scrollY - at) < 2", before);
        Assert.Empty(_violations);
    }

    [BrowserFact]
    public async Task A_new_text_is_exchanged_in_place_again_and_again()
    {
        IPage page = await OpenAsync("entries/2015/harbour-meeting/");
        await page.EvaluateAsync("window.isOld = true");

        Preview.Edit(Entry, "The ministers met in", "The three ministers met in");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The three ministers met in");
        Preview.Edit(Entry, "The three ministers met in", "- one\n- two\n\nIt was cold when the ministers met in");
        await Assertions.Expect(page.Locator("main li").Filter(new() { HasTextString = "two" })).ToHaveCountAsync(1);
        Preview.Edit(Entry, "- one\n- two\n\nIt was cold when the ministers met in", "The ministers met in");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("It was cold");

        Assert.True(await page.EvaluateAsync<bool>("window.isOld === true"));
        Assert.Empty(_violations);
    }

    [BrowserFact]
    public async Task A_new_title_is_loaded_with_its_head()
    {
        IPage page = await OpenAsync("entries/2015/harbour-meeting/");

        Preview.Edit(Entry, "title: ", "title: First ");

        await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^First "));
    }

    [BrowserFact]
    public async Task A_new_style_appears_without_a_reload()
    {
        IPage page = await OpenAsync("");
        await page.EvaluateAsync("window.isOld = true");

        Preview.Edit(Style, "{", "{ letter-spacing: 3px;");

        await Assertions.Expect(page.Locator("main")).ToHaveCSSAsync("letter-spacing", "3px");
        Assert.True(await page.EvaluateAsync<bool>("window.isOld === true"));
        Assert.Empty(_violations);
    }

    [BrowserFact]
    public async Task A_page_that_a_change_does_not_touch_stays()
    {
        IPage other = await OpenAsync("about/");
        IPage page = await OpenAsync("entries/2015/harbour-meeting/");
        await other.EvaluateAsync("window.isOld = true");

        Preview.Edit(Entry, "The ministers met", "The three ministers met");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The three ministers met");
        Assert.True(await other.EvaluateAsync<bool>("window.isOld === true"));
    }

    [BrowserFact]
    public async Task A_mistake_is_shown_with_its_place_over_the_last_good_page_until_it_is_mended()
    {
        IPage page = await OpenAsync("entries/2015/harbour-meeting/");

        Preview.Edit(Entry, "kind: meeting", "kind: meting");

        ILocator panel = page.Locator("staticna-problems");
        await Assertions.Expect(panel).ToContainTextAsync("SNA0205");
        await Assertions.Expect(panel).ToContainTextAsync(Entry + ":");
        await Assertions.Expect(panel.Locator("pre").First).ToContainTextAsync("kind: meting");
        await Assertions.Expect(panel.Locator("pre").First).ToContainTextAsync("^");
        await Assertions.Expect(panel).ToContainTextAsync("did you mean 'meeting'?");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Halifax");

        Preview.Edit(Entry, "kind: meting", "kind: meeting");

        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(_violations);
    }

    [BrowserFact]
    public async Task A_mistake_does_not_hide_behind_escape_for_good()
    {
        IPage page = await OpenAsync("");
        Preview.Edit(Entry, "kind: meeting", "kind: meting");
        ILocator panel = page.Locator("staticna-problems");
        await Assertions.Expect(panel.Locator("ol")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(panel.Locator("ol")).ToBeHiddenAsync();
        await Assertions.Expect(panel.Locator("summary")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_draft_is_shown_and_marked()
    {
        Preview.Edit(Entry, "kind: meeting", "kind: meeting\ndraft: true");

        IPage page = await OpenAsync("entries/2015/harbour-meeting/");

        await Assertions.Expect(page.Locator(".mark.draft").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_page_that_comes_into_being_appears_where_it_is_awaited()
    {
        IPage page = await OpenAsync("entries/2015/quay-opened/", isThere: false);

        File.Copy(Preview.Folder["input/entries/2015/harbour-group-founded.md"], Preview.Folder["input/entries/2015/quay-opened.md"]);

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The group was founded");
    }

    [BrowserFact]
    public async Task An_interruption_ends_it_at_once_though_pages_are_open()
    {
        await OpenAsync("");
        await OpenAsync("about/");

        Assert.Equal(130, await Preview.InterruptAsync());
    }

    /// <summary>Opens a page and waits until it hears news.</summary>
    private async Task<IPage> OpenAsync(string route, bool isThere = true)
    {
        IPage page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 500 } });
        await page.AddInitScriptAsync(OpenPage.ListenForViolations);
        page.Console += (_, message) =>
        {
            if (message.Text.StartsWith("policy:", StringComparison.Ordinal))
            {
                _violations.Add(message.Text);
            }
        };
        Task<IRequest> news = page.WaitForRequestAsync(request => request.Url.Contains("/__staticna/events", StringComparison.Ordinal));
        IResponse? answer = await page.GotoAsync(Preview.Address + route);
        Assert.Equal(isThere, answer!.Ok);
        await news;
        return page;
    }
}
