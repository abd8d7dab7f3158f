using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.External;

/// <summary>
/// Sends single requests. No cookie, no credential, no proxy; redirects are answers. Names are looked up here, and only an address that
/// was looked at is connected to, so that a name can't lead into a private network.
/// </summary>
internal sealed class LinkClient : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly TimeSpan _longest;

    /// <param name="allows">Which addresses may be connected to.</param>
    /// <param name="longest">Until when an answer must begin.</param>
    internal LinkClient(Func<IPAddress, bool> allows, TimeSpan longest)
    {
        _longest = longest;
        _invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PreAuthenticate = false,
            MaxConnectionsPerServer = 1,
            MaxResponseHeadersLength = 64,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
            ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, allows, cancellation),
        });
    }

    public void Dispose() => _invoker.Dispose();

    /// <summary>The status, and where a redirect leads; the body is not read.</summary>
    /// <exception cref="HttpRequestException">There is no connection.</exception>
    /// <exception cref="PrivateAddressException">The host is private.</exception>
    /// <exception cref="TimeoutException">There is no answer in time.</exception>
    internal async Task<(HttpStatusCode Status, string? Reason, Uri? Location)> AskAsync(
        HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_longest);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", $"StaticNA/{ToolVersion.Text} (checks the links of a site)");
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        try
        {
            using HttpResponseMessage response = await _invoker.SendAsync(request, limit.Token).ConfigureAwait(false);
            return (response.StatusCode, response.ReasonPhrase, response.Headers.Location);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"no answer in {_longest.TotalSeconds:0} s");
        }
        catch (HttpRequestException failure) when (failure.InnerException is PrivateAddressException refused)
        {
            throw refused;
        }
    }

    /// <summary>Why there was no answer, in words.</summary>
    internal static string Explain(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "its host is not known, or there is no network",
        HttpRequestError.SecureConnectionError => "there is no secure connection to its host"
            + (failure.InnerException is AuthenticationException inner ? $" ({inner.Message.TrimEnd('.')})" : ""),
        HttpRequestError.ConnectionError => "there is no connection to its host",
        _ => "its host does not answer as a web server does",
    };

    private static async ValueTask<Stream> ConnectAsync(
        DnsEndPoint host, Func<IPAddress, bool> allows, CancellationToken cancellation)
    {
        IPAddress[] known = await Dns.GetHostAddressesAsync(host.Host, cancellation).ConfigureAwait(false);
        IPAddress[] allowed = [.. known.Where(allows)];
        if (allowed.Length == 0)
        {
            throw known.Length > 0 ? new PrivateAddressException(host.Host) : new SocketException((int)SocketError.HostNotFound);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
