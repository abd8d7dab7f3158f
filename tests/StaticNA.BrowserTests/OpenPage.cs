using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>A page in the browser, with what went wrong while it was opened.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _troubles = new();

    internal OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _troubles.Enqueue($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => _troubles.Enqueue($"script: {error}");
    }

    internal IPage Page { get; }

    /// <summary>Messages of the console, errors of scripts, and requests that the site can't answer.</summary>
    internal IReadOnlyCollection<string> Troubles => _troubles;

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    internal Func<IRoute, Task> AnswerFrom(string folder) => async route =>
    {
        string address = route.Request.Url.Split('#', '?')[0];
        string path = address.StartsWith(SiteInBrowser.Address, StringComparison.Ordinal)
            ? address[SiteInBrowser.Address.Length..]
            : "";
        string file = Path.Combine(folder, path is "" || path.EndsWith('/') ? path + "index.html" : path);
        if (address.StartsWith(SiteInBrowser.Address, StringComparison.Ordinal) && File.Exists(file))
        {
            await route.FulfillAsync(new() { Path = file });
        }
        else
        {
            _troubles.Enqueue($"request: {address}");
            await route.AbortAsync();
        }
    };
}
