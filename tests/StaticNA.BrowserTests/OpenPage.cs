using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>A page in the browser, with what went wrong since it was opened.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    /// <summary>Runs before any script of the page; a violation need not reach the console otherwise.</summary>
    internal const string ListenForViolations = """
        addEventListener("securitypolicyviolation", event =>
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
        """;

    private readonly ConcurrentQueue<string> _troubles = new();
    private readonly IBrowserContext? _context;

    /// <param name="page">Not yet at any address.</param>
    /// <param name="context">What is closed with the page; null if it serves other pages as well.</param>
    internal OpenPage(IPage page, IBrowserContext? context = null)
    {
        Page = page;
        _context = context;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _troubles.Enqueue($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => _troubles.Enqueue($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(SiteInBrowser.Host, StringComparison.Ordinal))
            {
                _troubles.Enqueue($"request: {request.Url} of another host");
            }
        };
        page.RequestFailed += (_, request) => _troubles.Enqueue($"request: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (!response.Ok)
            {
                _troubles.Enqueue($"request: {response.Url} {response.Status}");
            }
        };
    }

    internal IPage Page { get; }

    /// <summary>
    /// Messages of the console, errors of scripts, violations of the security policy, and requests to other hosts or that the site
    /// can't answer.
    /// </summary>
    internal IReadOnlyCollection<string> Troubles => _troubles;

    /// <summary>The focused element, as its tag and id.</summary>
    internal Task<string> FocusAsync() => Page.EvaluateAsync<string>(
        "document.activeElement.tagName.toLowerCase() + (document.activeElement.id && '#' + document.activeElement.id)");

    /// <summary>The elements for which the page would have to be scrolled sideways; none if it need not be.</summary>
    internal Task<string[]> ElementsTooWideAsync() => Page.EvaluateAsync<string[]>("""
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= innerWidth) return [];
          const sticksOut = element => element.getBoundingClientRect().right > innerWidth + 0.5;
          const found = [...document.querySelectorAll("body *")].filter(sticksOut);
          return [`${root.scrollWidth} of ${innerWidth} px`].concat(found
            .filter(element => !found.some(other => other !== element && element.contains(other)))
            .map(element => element.outerHTML.slice(0, 200)));
        }
        """);

    /// <summary>Waits until the page has told of all that went wrong so far: two frames are painted, and a task is run.</summary>
    internal Task SettleAsync() => Page.EvaluateAsync(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (_context is not null)
        {
            await _context.CloseAsync();
        }
    }
}
