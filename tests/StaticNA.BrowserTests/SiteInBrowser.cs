using Microsoft.Playwright;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>The real site, below a base path, and a browser to open it in. No server: requests are answered from the folder.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    internal const string Address = "https://briefing.example/some/path/";

    private readonly string _folder = Directory.CreateTempSubdirectory("staticna-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private string Output => Path.Combine(_folder, "output");

    public async Task InitializeAsync()
    {
        SiteBuilder.Build(new BuildOptions
        {
            Root = Checkout.Root,
            Input = Checkout.At("input"),
            Output = Output,
            BaseUrl = Address,
        }, CancellationToken.None);
        if (BrowserTheoryAttribute.Chromium is string chromium)
        {
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
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The route of some page whose route starts like this; the ordinally first.</summary>
    internal string FirstRoute(string start) => Directory
        .EnumerateFiles(Path.Combine(Output, start), "index.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Output, Path.GetDirectoryName(file)!) + "/")
        .Order(StringComparer.Ordinal)
        .First(route => route != start);

    /// <summary>The text of a file of the site.</summary>
    internal string ReadFile(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Opens a page in a window of its own.</summary>
    internal async Task<OpenPage> OpenAsync(string route, int width, bool hasScript = true)
    {
        Assert.True(_browser is not null, "there is no Chromium");
        IPage page = await _browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = hasScript,
        });
        var open = new OpenPage(page);
        await page.RouteAsync("**/*", open.AnswerFrom(Output));
        await page.GotoAsync(Address + route);
        return open;
    }
}
