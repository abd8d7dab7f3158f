using System.Collections.Concurrent;
using Microsoft.Playwright;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>
/// The real site and a generated large one, each below a base path of its own, and a browser to open them in. There is no server:
/// requests are answered from the folders, and others not at all.
/// </summary>
public class SiteInBrowser : IAsyncLifetime, IDisposable
{
    internal const string Host = "https://briefing.example/";
    internal const string Address = Host + "some/path/";
    internal const string LargeAddress = Host + "large/";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _largeFolder = new();
    private readonly ConcurrentDictionary<Reader, Lazy<Task<IBrowserContext>>> _contexts = new();
    private readonly Lazy<BuildResult> _large;
    private BuildResult? _real;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public SiteInBrowser() => _large = new(() => GeneratedSite.Build(_largeFolder, LargeAddress));

    /// <summary>All kinds of page that readers stay on; see <see cref="AliasTests"/> for the other.</summary>
    internal static IEnumerable<string> Kinds => SitePlanner.Models.Keys.Where(template => template != "alias");

    /// <summary>The folder of the real site.</summary>
    internal string Output => _folder["output"];

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("there is no Chromium");

    public async Task InitializeAsync()
    {
        _real = SiteBuilder.Build(new BuildOptions
        {
            Root = Checkout.Root,
            Input = InputIn(_folder[""]),
            Output = Output,
            BaseUrl = Address,
            Documents = Checkout.Documents,
        }, CancellationToken.None);
        if (BrowserTheoryAttribute.Chromium is string chromium)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = chromium,
                Args = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _playwright?.Dispose();
        _folder.Dispose();
        _largeFolder.Dispose();
    }

    /// <summary>The folder of the content; other content can be written to <paramref name="folder"/>.</summary>
    private protected virtual string InputIn(string folder) => Checkout.At("input");

    /// <summary>The route of some page whose route starts like this; the ordinally first.</summary>
    internal string FirstRoute(string start) => Directory
        .EnumerateFiles(Path.Combine(Output, start), "index.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Output, Path.GetDirectoryName(file)!) + "/")
        .Order(StringComparer.Ordinal)
        .First(route => route != start);

    /// <summary>
    /// The address of the largest page made with a template, as it shows most of what the template can: on the real site, or if that
    /// has none on the generated one.
    /// </summary>
    internal string AddressOfKind(string template) =>
        LargestPage(_real!, template, Output) is string route ? Address + route : AddressOfKindOnLargeSite(template);

    /// <summary>The same for the generated site.</summary>
    internal string AddressOfKindOnLargeSite(string template)
    {
        string? route = LargestPage(_large.Value, template, _largeFolder["output"]);
        Assert.True(route is not null, $"no page is made with {template}.hbs: {nameof(GeneratedSite)} must have one, so that it is tested");
        return LargeAddress + route;
    }

    /// <summary>The text of a file of the real site.</summary>
    internal string ReadFile(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Opens a page of the real site in a window that shares storage with other pages.</summary>
    internal Task<OpenPage> OpenAsync(string route, int width) => OpenAsync(Address + route, new Reader { Width = width });

    /// <summary>Opens a page of either site as a reader; the window shares storage with those of the same reader.</summary>
    internal async Task<OpenPage> OpenAsync(string address, Reader reader)
    {
        IBrowserContext context = await _contexts.GetOrAdd(
            reader, key => new Lazy<Task<IBrowserContext>>(() => NewContextAsync(key, Output))).Value;
        return await OpenAsync(address, new OpenPage(await context.NewPageAsync()));
    }

    /// <summary>
    /// Opens a page with storage of its own.
    /// </summary>
    /// <param name="address">A page of either site.</param>
    /// <param name="reader">Who opens it.</param>
    /// <param name="folder">What stands in for the folder of the real site; null for that itself.</param>
    internal async Task<OpenPage> OpenAloneAsync(string address, Reader reader, string? folder = null)
    {
        IBrowserContext context = await NewContextAsync(reader, folder ?? Output);
        return await OpenAsync(address, new OpenPage(await context.NewPageAsync(), context));
    }

    private static async Task<OpenPage> OpenAsync(string address, OpenPage open)
    {
        await open.Page.GotoAsync(address);
        return open;
    }

    private async Task<IBrowserContext> NewContextAsync(Reader reader, string folder)
    {
        IBrowserContext context = await Browser.NewContextAsync(reader.Options);
        await context.AddInitScriptAsync(OpenPage.ListenForViolations);
        await context.RouteAsync("**/*", route => AnswerAsync(route, folder));
        return context;
    }

    private async Task AnswerAsync(IRoute route, string folder)
    {
        string address = route.Request.Url.Split('#', '?')[0];
        string? file = FileAt(address, Address, folder) ?? FileAt(address, LargeAddress, _largeFolder["output"]);
        if (file is not null)
        {
            await route.FulfillAsync(new() { Path = file });
        }
        else
        {
            await route.AbortAsync("addressunreachable");
        }
    }

    private static string? FileAt(string address, string site, string folder)
    {
        if (!address.StartsWith(site, StringComparison.Ordinal))
        {
            return null;
        }

        string path = address[site.Length..];
        string file = Path.Combine(folder, path is "" || path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file) ? file : null;
    }

    private static string? LargestPage(BuildResult built, string template, string output) => built.PublishedPages
        .Where(page => page.Template == template)
        .Select(page => page.Route.OutputPath)
        .OrderByDescending(path => new FileInfo(Path.Combine(output, path)).Length)
        .ThenBy(path => path, StringComparer.Ordinal)
        .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
        .FirstOrDefault();
}
