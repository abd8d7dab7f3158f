using System.Net;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A site with old addresses and compressed copies below a base path, served by nginx; started when a test first asks.</summary>
public sealed class NginxSite : IDisposable
{
    internal const string BasePath = "/a/b/";

    private readonly SiteWithAliases _site = new();
    private readonly TemporaryFolder _root = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
    });

    private readonly Lazy<NginxServer> _server;

    public NginxSite() => _server = new(Start);

    internal SiteManifest Manifest => SiteManifest.ReadFrom(_site.Folder["output"])!;

    internal byte[] Bytes(string path) => File.ReadAllBytes(_site.Folder["output/" + path]);

    /// <summary>Asks for a path below the base path, or for one that starts with a slash.</summary>
    internal NginxAnswer Get(string path, string? encoding = null, HttpMethod? method = null)
    {
        string whole = path.StartsWith('/') ? path : BasePath + path;
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(_server.Value.Address, whole));
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        using HttpResponseMessage response = _client.Send(request);
        using var body = new MemoryStream();
        response.Content.ReadAsStream().CopyTo(body);
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new NginxAnswer((int)response.StatusCode, headers, body.ToArray());
    }

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }

        _client.Dispose();
        _root.Dispose();
        _site.Dispose();
    }

    private NginxServer Start()
    {
        _site.Build("https://example.org" + BasePath, precompresses: true);
        _root.CreateFolder("a");
        Directory.CreateSymbolicLink(_root["a/b"], _site.Folder["output"]);
        return new NginxServer(_root.Path, _root["a/b/_nginx.conf"]);
    }
}

/// <summary>What nginx answered.</summary>
internal sealed record NginxAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    internal string? this[string header] => Headers.GetValueOrDefault(header);
}
