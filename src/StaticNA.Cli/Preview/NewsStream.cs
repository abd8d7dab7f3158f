using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace StaticNA.Cli.Preview;

/// <summary>
/// Tells one open page what becomes of it: server-sent events (HTML, section 9.2) named <c>problems</c>, <c>styles</c> and
/// <c>reload</c>. A page that a change does not touch hears nothing of it. Told are changes only.
/// </summary>
/// <param name="context">Of the request, whose query has the page's <c>path</c> and the <c>mark</c> of what it shows.</param>
/// <param name="cancellation">Ends it, as does the browser.</param>
internal sealed class NewsStream(HttpContext context, CancellationToken cancellation)
{
    private string _mark = context.Request.Query["mark"].ToString();

    private string Path => context.Request.Query["path"].ToString();

    internal async Task Send(PreviewState state)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, context.RequestAborted);
        try
        {
            await context.Response.WriteAsync("retry: 1000\n\n", ended.Token);
            PreviewedSite? shown = null;
            string? problems = null;
            while (true)
            {
                if (problems != state.Problems.Json)
                {
                    problems = state.Problems.Json;
                    await Tell("problems", problems, ended.Token);
                }

                await TellOfPage(state.Site, shown, ended.Token);
                shown = state.Site;
                state = await state.Next.WaitAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }

    private async Task TellOfPage(PreviewedSite? site, PreviewedSite? earlier, CancellationToken ended)
    {
        if (site is null)
        {
            return;
        }

        string file = site.PageAt(Path);
        string mark = site.MarkOf(file);
        if (mark == _mark || site.Fails(file))
        {
            return;
        }

        IReadOnlyList<string>? styles = earlier is not null && earlier.PageAt(Path) == file && earlier.MarkOf(file) == _mark
            ? site.NewStylesOf(file, earlier)
            : null;
        _mark = mark;
        await (styles is null ? Tell("reload", mark, ended) : Tell("styles", JsonSerializer.Serialize(styles, NewsJson.Default.IReadOnlyListString), ended));
    }

    private async Task Tell(string name, string data, CancellationToken ended)
    {
        await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", ended);
        await context.Response.Body.FlushAsync(ended);
    }
}
