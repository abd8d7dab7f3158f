using System.Net;

namespace StaticNA.SiteTests.Previews;

/// <summary>What the preview's server answers, and to whom.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private RunningPreview _preview = null!;

    public async Task InitializeAsync() => _preview = await RunningPreview.Start();

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/entries/2015/harbour-meeting/", "text/html; charset=utf-8")]
    [InlineData("/atom.xml", "application/xml; charset=utf-8")]
    [InlineData("/calendar.ics", "text/calendar; charset=utf-8")]
    [InlineData("/data/entries.json", "application/json; charset=utf-8")]
    [InlineData("/_headers", "text/plain; charset=utf-8")]
    public async Task What_the_build_made_is_served_with_its_type(string path, string type)
    {
        using HttpResponseMessage answer = await _preview.Get(path);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/input/site.yml")]
    [InlineData("/../input/site.yml")]
    [InlineData("/%2e%2e/input/site.yml")]
    [InlineData("/..%2finput%2fsite.yml")]
    [InlineData("/documents/lantern.txt")]
    [InlineData("/staticna-manifest.json")]
    [InlineData("//etc/passwd")]
    [InlineData("/nowhere/")]
    [InlineData("/__staticna/nothing")]
    public async Task Nothing_else_is_served(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_preview.Address + path, new UriCreationOptions
        {
            DangerousDisablePathAndQueryCanonicalization = true,
        }));
        using HttpResponseMessage answer = await _preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Headers_are_those_of_the_published_site()
    {
        using HttpResponseMessage answer = await _preview.Get("/");

        Assert.All(Delivery.Always, header => Assert.Equal(header.Value, string.Join(", ", answer.Headers.GetValues(header.Key))));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task An_unknown_page_shows_the_page_that_says_so()
    {
        using HttpResponseMessage answer = await _preview.Get("/nowhere/");

        Assert.Contains("/__staticna/preview.js", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/themes", "/themes/")]
    [InlineData("/entries/2015/harbour-meeting", "/entries/2015/harbour-meeting/")]
    public async Task A_page_without_its_slash_is_redirected(string path, string target)
    {
        using HttpResponseMessage answer = await _preview.Get(path);

        Assert.Equal((HttpStatusCode.Found, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost")]
    public async Task Another_host_name_is_refused(string host)
    {
        using HttpResponseMessage answer = await _preview.Get("/", ("Host", host));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task Another_origin_is_refused(string origin)
    {
        using HttpResponseMessage answer = await _preview.Get("/", ("Origin", origin));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("same-origin", "no-cors", "style", HttpStatusCode.OK)]
    [InlineData("none", "navigate", "document", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_can_link_here_and_no_more(string site, string mode, string target, HttpStatusCode expected)
    {
        using HttpResponseMessage answer = await _preview.Get(
            "/", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", target));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Its_own_origin_is_not_refused()
    {
        using HttpResponseMessage answer = await _preview.Get("/", ("Origin", _preview.Address));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    public async Task It_can_only_be_read(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _preview.Address + "/");
        using HttpResponseMessage answer = await _preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_gives_the_length_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, _preview.Address + "/");
        using HttpResponseMessage answer = await _preview.Client.SendAsync(request);

        Assert.True(answer.Content.Headers.ContentLength > 0);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Before_there_is_a_site_a_page_says_so()
    {
        await using RunningPreview broken = await RunningPreview.Start(folder => folder.Write(RunningPreview.Entry, "no front matter"));

        using HttpResponseMessage answer = await broken.Get("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("/__staticna/preview.js", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to()
    {
        var port = new Uri(_preview.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        string sockets = string.Join('\n', System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties()
            .GetActiveTcpListeners().Where(listener => listener.Port.ToString(System.Globalization.CultureInfo.InvariantCulture) == port)
            .Select(listener => listener.Address));

        Assert.All(sockets.Split('\n'), address => Assert.True(IPAddress.IsLoopback(IPAddress.Parse(address)), address));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task News_tell_a_page_of_what_changes_it()
    {
        string mark = _preview.State.Site!.MarkOf("entries/2015/harbour-meeting/index.html");
        using HttpResponseMessage answer = await _preview.Get($"/__staticna/events?path=/entries/2015/harbour-meeting/&mark={mark}");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("problems", await NextEvent(lines));

        Replace(RunningPreview.Entry, "Halifax", "Halifax harbour");
        Assert.Equal("reload", await NextEvent(lines));

        Replace("themes/briefing/assets/style/10-page.css", "{", "{ ");
        Assert.Equal("styles", await NextEvent(lines));

        // Another page's change is not told, and of one that can't be built only why; the next one is.
        Replace("input/sources/lantern.md", "digest:", "digests:");
        Assert.Equal("problems", await NextEvent(lines));
        Replace("input/sources/lantern.md", "digests:", "digest:");
        Assert.Equal("problems", await NextEvent(lines));
        Replace(RunningPreview.Entry, "Halifax", "Port of Halifax");
        Assert.Equal("reload", await NextEvent(lines));
    }

    [Fact]
    public async Task News_tell_a_page_that_is_out_of_date_at_once()
    {
        using HttpResponseMessage answer = await _preview.Get("/__staticna/events?path=/&mark=0123456789abcdef");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());

        Assert.Equal("problems", await NextEvent(lines));
        Assert.Equal("reload", await NextEvent(lines));
    }

    private void Replace(string file, string from, string to) => File.WriteAllText(
        _preview.Folder[file], File.ReadAllText(_preview.Folder[file]).Replace(from, to, StringComparison.Ordinal));

    private static async Task<string> NextEvent(StreamReader lines)
    {
        while (true)
        {
            string line = await lines.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) ?? throw new EndOfStreamException();
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                return line["event: ".Length..];
            }
        }
    }
}
