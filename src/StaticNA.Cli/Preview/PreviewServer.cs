using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace StaticNA.Cli.Preview;

/// <summary>
/// Serves a preview to this machine alone (design.md §7): on the loopback interface, to requests whose Host and Origin are its own,
/// GET and HEAD only, and nothing but what the build made and three files of the preview's own. The headers are those of the published site,
/// but for how long browsers keep files.
/// </summary>
/// <param name="state">What is shown at the time of the call.</param>
/// <param name="cancellation">Ends the connections that wait for news.</param>
internal sealed class PreviewServer(Func<PreviewState> state, CancellationToken cancellation) : IAsyncDisposable
{
    private const string Html = "text/html; charset=utf-8";
    private const string Text = "text/plain; charset=utf-8";

    private WebApplication? _application;
    private string[] _hosts = [];

    /// <summary>Starts to listen; the address of the site's root on this machine, without a slash at the end.</summary>
    /// <param name="port">0 for one that is free.</param>
    /// <exception cref="IOException">The port is taken, or not allowed.</exception>
    internal async Task<string> Start(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => Listen(server, port));
        _application = builder.Build();
        _application.Run(Answer);
        try
        {
            await _application.StartAsync(CancellationToken.None);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw new IOException($"port {port} is taken, perhaps by another preview; name another with --port, or 0 for a free one", failure);
        }

        int actual = new Uri(_application.Urls.First()).Port;
        _hosts = [$"localhost:{actual}", $"127.0.0.1:{actual}", $"[::1]:{actual}"];
        return $"http://localhost:{actual}";
    }

    /// <summary>Ends at once: connections are closed, not waited for.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.StopAsync(new CancellationToken(canceled: true));
            await _application.DisposeAsync();
        }
    }

    private static void Listen(KestrelServerOptions server, int port)
    {
        server.AddServerHeader = false;
        if (port == 0)
        {
            // Kestrel finds a free port for an address, but not for a name of several.
            server.Listen(IPAddress.Loopback, 0);
        }
        else
        {
            server.ListenLocalhost(port);
        }
    }

    private Task Answer(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        foreach ((string name, string value) in Delivery.Always)
        {
            headers[name] = value;
        }

        headers.CacheControl = "no-store";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsOurs(context.Request))
        {
            return Refuse(context, StatusCodes.Status403Forbidden, "This preview answers only to this machine, under its own name.");
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            headers.Allow = "GET, HEAD";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.");
        }

        string path = context.Request.Path.Value ?? "/";
        return path.StartsWith(PreviewedSite.OwnPath, StringComparison.Ordinal)
            ? AnswerOwn(context, path[PreviewedSite.OwnPath.Length..])
            : AnswerSite(context, path);
    }

    /// <summary>
    /// A page of another site may not read the preview, be it by a name that it resolves to this machine (DNS rebinding) or by a
    /// request of its own.
    /// </summary>
    private bool IsOurs(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        return !IsForeign(request.Headers)
            && request.Host.Value is string host
            && _hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
            && (string.IsNullOrEmpty(origin) || _hosts.Any(own => origin.Equals("http://" + own, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>
    /// Whether a page of another site asks (Fetch Metadata): by a script or a picture of its own, or to show this one in a frame. A link
    /// that leads here is followed.
    /// </summary>
    private static bool IsForeign(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && (headers["Sec-Fetch-Mode"] != "navigate" || headers["Sec-Fetch-Dest"] != "document");

    private Task AnswerOwn(HttpContext context, string name) => name switch
    {
        "events" => new NewsStream(context, cancellation).Send(state()),
        "preview.js" => Send(context, "text/javascript; charset=utf-8", PreviewFiles.Script),
        "preview.css" => Send(context, "text/css; charset=utf-8", PreviewFiles.Style),
        _ => Refuse(context, StatusCodes.Status404NotFound, "There is no such file."),
    };

    private Task AnswerSite(HttpContext context, string path)
    {
        if (state().Site is not PreviewedSite site)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Send(context, Html, PreviewedSite.EmptyPage());
        }

        if (site.FileAt(path) is string file)
        {
            return site.Find(file) is { } found ? Send(context, Delivery.TypeOf(file) ?? Text, found) : Fail(context);
        }

        bool isOutside = path == "/";
        if (isOutside || site.LacksSlash(path))
        {
            context.Response.Redirect(isOutside ? site.BasePath : new PathString(path + "/").ToUriComponent());
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return site.Find(site.PageAt(path)) is { } page
            ? Send(context, Html, page)
            : Refuse(context, StatusCodes.Status404NotFound, "There is no such page.");
    }

    private static Task Fail(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Send(context, Html, PreviewedSite.FailedPage());
    }

    private static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        return Send(context, Text, Encoding.UTF8.GetBytes(why + "\n"));
    }

    private static Task Send(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
