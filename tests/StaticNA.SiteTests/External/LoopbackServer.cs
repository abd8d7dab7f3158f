using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaticNA.SiteTests.External;

/// <summary>A web server on this machine that gives the answers of a test, and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string, string?> _answer;
    private int _atOnce;

    /// <param name="answer">
    /// Of method and path: status line and headers (<c>301 Moved\r\nLocation: /b</c>); null to hold the connection open without one.
    /// </param>
    internal LoopbackServer(Func<string, string, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Without a slash at the end.</summary>
    internal string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Method and path of each request, in order.</summary>
    internal ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>User agents of the requests.</summary>
    internal ConcurrentQueue<string> Agents { get; } = [];

    /// <summary>The most requests that were open at one time.</summary>
    internal int MostAtOnce { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync();
                _ = ServeAsync(client);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            string[] request = (await reader.ReadLineAsync() ?? "").Split(' ');
            while (await reader.ReadLineAsync() is { Length: > 0 } header)
            {
                if (header.StartsWith("User-Agent: ", StringComparison.Ordinal))
                {
                    Agents.Enqueue(header["User-Agent: ".Length..]);
                }
            }

            Asked.Enqueue($"{request[0]} {request[1]}");
            if (_answer(request[0], request[1]) is not string answer)
            {
                await reader.ReadLineAsync();
                return;
            }

            Interlocked.Decrement(ref _atOnce);
            byte[] bytes = Encoding.ASCII.GetBytes($"HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            await client.GetStream().WriteAsync(bytes);
        }
    }
}
