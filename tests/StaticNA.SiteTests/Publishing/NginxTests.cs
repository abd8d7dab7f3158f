using System.IO.Compression;
using System.Text;

namespace StaticNA.SiteTests.Publishing;

/// <summary>What nginx makes of the file that a site brings for it.</summary>
public sealed class NginxTests(NginxSite site) : IClassFixture<NginxSite>
{
    private const string Fresh = "public, max-age=0, must-revalidate";

    private static readonly string[] HostFiles = ["_headers", "_redirects", "_nginx.conf", ".nojekyll"];

    [ProgramFact("nginx")]
    public void Every_file_is_served_at_its_address_as_it_was_built()
    {
        _ = site.Get("");
        string[] old = [.. OldFiles()];
        foreach (StagedFile file in site.Manifest.Files.Where(file => !HostFiles.Contains(file.Path) && !old.Contains(file.Path)))
        {
            string address = file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path;
            NginxAnswer answer = site.Get(address);

            Assert.Equal((file.Path, file.Path == "404.html" ? 404 : 200), (file.Path, answer.Status));
            Assert.Equal((file.Path, file.Hash), (file.Path, ContentHash.Of(answer.Body)));
        }
    }

    [ProgramFact("nginx")]
    public void All_answers_have_the_headers_that_the_hosts_file_gives_to_all()
    {
        _ = site.Get("");
        KeyValuePair<string, string>[] always = [.. HeadersFor("/a/b/*")];
        string[] addresses =
        [
            "", "themes/harbours/", "assets/none.css", "nothing/", "entries/2015/", "_headers", "old/meeting/", "themes/harbours", "/a/b",
            "atom.xml", "themes/harbours/feed.json", "data/entries.csv", "search/index.json", site.Manifest.Files.First(IsAsset).Path,
        ];

        Assert.NotEmpty(always);
        Assert.All(addresses, address => Assert.All(always, header => Assert.Equal(
            (address, header.Key, header.Value), (address, header.Key, site.Get(address)[header.Key]))));
        Assert.Equal(always[0].Value, site.Get("", method: HttpMethod.Post)[always[0].Key]);
    }

    [ProgramFact("nginx")]
    public void Each_rule_of_the_hosts_file_holds()
    {
        _ = site.Get("");
        string[] rules = [.. Encoding.UTF8.GetString(site.Bytes("_headers")).Split('\n').Where(line => line.StartsWith("/a/b/", StringComparison.Ordinal))];
        Assert.True(rules.Length > 8, string.Join('\n', rules));
        foreach (string rule in rules[1..])
        {
            string address = AddressCoveredBy(rule);
            NginxAnswer answer = site.Get(address);

            Assert.Equal((rule, 200), (rule, answer.Status));
            Assert.All(HeadersFor(rule), header => Assert.Equal((rule, header.Key, header.Value), (rule, header.Key, answer[header.Key])));
            Assert.NotNull(answer["Cache-Control"]);
        }
    }

    [ProgramFact("nginx")]
    public void Pages_are_asked_for_anew_and_not_sent_again()
    {
        NginxAnswer answer = site.Get("");

        Assert.Equal(Fresh, answer["Cache-Control"]);
        Assert.NotNull(answer["ETag"]);
        Assert.NotNull(answer["Last-Modified"]);
        Assert.Null(answer["Access-Control-Allow-Origin"]);
    }

    [ProgramFact("nginx")]
    public void Asset_that_is_not_there_is_not_kept_for_a_year() =>
        Assert.Equal((404, Fresh), (site.Get("assets/none.css").Status, site.Get("assets/none.css")["Cache-Control"]));

    [ProgramFact("nginx")]
    public void Old_addresses_lead_to_the_new_ones_for_good()
    {
        foreach (string old in new[] { "old/meeting/", "old/meeting", "old/meeting.html", "2015/talks", "2015/talks/", "archive.php", "x/index.html", "x/", "x" })
        {
            NginxAnswer answer = site.Get(old);

            Assert.Equal((old, 301, "/a/b/entries/2015/harbour-meeting/"), (old, answer.Status, answer["Location"]));
        }

        Assert.Equal("/a/b/themes/harbours/", site.Get("ports/")["Location"]);
        Assert.Equal("/a/b/sources/lantern/", site.Get("documents/v1.2")["Location"]);
        Assert.Equal("/a/b/themes/harbours/?from=old", site.Get("ports/?from=old")["Location"]);
    }

    [ProgramFact("nginx")]
    public void Folder_without_its_slash_gets_it()
    {
        Assert.Equal((301, "/a/b/themes/harbours/"), (site.Get("themes/harbours").Status, site.Get("themes/harbours")["Location"]));
        Assert.Equal((301, "/a/b/"), (site.Get("/a/b").Status, site.Get("/a/b")["Location"]));
    }

    [ProgramFact("nginx")]
    public void Where_nothing_is_the_error_page_comes_with_the_status_of_an_error()
    {
        foreach (string address in (string[])["nothing", "nothing/at/all/", "entries/2015/", "assets/", "404.html", "data/nothing.json", .. HostFiles, ".git/config", "x/.hidden"])
        {
            NginxAnswer answer = site.Get(address);

            Assert.Equal((address, 404), (address, answer.Status));
            Assert.Equal((address, ContentHash.Of(site.Bytes("404.html"))), (address, ContentHash.Of(answer.Body)));
            Assert.Equal("text/html; charset=utf-8", answer["Content-Type"]);
        }
    }

    [ProgramFact("nginx")]
    public void Media_types_are_those_of_the_formats()
    {
        (string Address, string Type)[] expected =
        [
            ("", "text/html; charset=utf-8"), ("atom.xml", "application/atom+xml; charset=utf-8"), ("feed.json", "application/feed+json"),
            ("calendar.ics", "text/calendar; charset=utf-8"), ("manifest.webmanifest", "application/manifest+json"),
            ("themes/harbours/atom.xml", "application/atom+xml; charset=utf-8"), ("sitemap.xml", "application/xml; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"), ("data/entries.csv", "text/csv; charset=utf-8"),
            ("data/entries.json", "application/json"), ("data/sources.bib", "application/x-bibtex; charset=utf-8"),
        ];

        Assert.All(expected, pair => Assert.Equal(pair, (pair.Address, site.Get(pair.Address)["Content-Type"]!)));
        Assert.DoesNotContain(
            site.Manifest.Files.Where(file => !HostFiles.Contains(file.Path) && Path.GetExtension(file.Path) is not (".br" or ".gz")),
            file => site.Get(file.Path)["Content-Type"] == "application/octet-stream");
    }

    [ProgramFact("nginx")]
    public void Compressed_copies_are_sent_to_those_who_take_them()
    {
        _ = site.Get("");
        string[] copied = [.. site.Manifest.Files.Select(file => file.Path).Where(path => path.EndsWith(".br", StringComparison.Ordinal)).Select(path => path[..^3])];
        Assert.Contains("index.html", copied);
        foreach (string path in copied.Except(OldFiles()))
        {
            string address = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
            NginxAnswer brotli = site.Get(address, "gzip, br");
            NginxAnswer gzip = site.Get(address, "gzip");

            Assert.Equal((path, "br", "gzip"), (path, brotli["Content-Encoding"], gzip["Content-Encoding"]));
            Assert.Equal(site.Bytes(path + ".br"), brotli.Body);
            Assert.Equal(site.Bytes(path + ".gz"), gzip.Body);
            Assert.Equal(site.Get(address)["Content-Type"], gzip["Content-Type"]);
            Assert.Equal("Accept-Encoding", gzip["Vary"]);
        }
    }

    [ProgramFact("nginx")]
    public void Site_without_a_base_path_and_without_copies_is_served_too()
    {
        using var plain = new SiteWithAliases();
        plain.Build("https://example.org/");
        using var server = new NginxServer(plain.Folder["output"], plain.Folder["output/_nginx.conf"]);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.Add("Accept-Encoding", "gzip");

        using HttpResponseMessage home = client.Send(request);
        using var body = new GZipStream(home.Content.ReadAsStream(), CompressionMode.Decompress);
        using HttpResponseMessage old = client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "old/meeting")));
        using HttpResponseMessage none = client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "none")));

        Assert.Equal(plain.Read("index.html"), new StreamReader(body).ReadToEnd());
        Assert.Equal("/entries/2015/harbour-meeting/", old.Headers.Location!.OriginalString);
        Assert.Equal(404, (int)none.StatusCode);
    }

    [ProgramFact("nginx")]
    public void Base_path_of_other_letters_is_served_too()
    {
        using var plain = new SiteWithAliases();
        plain.Build("https://example.org/caf%C3%A9/v1.0 (b)/");
        using var root = new TemporaryFolder();
        root.CreateFolder("café");
        Directory.CreateSymbolicLink(root["café/v1.0 (b)"], plain.Folder["output"]);
        using var server = new NginxServer(root.Path, plain.Folder["output/_nginx.conf"]);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        HttpResponseMessage Get(string path) => client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path)));

        using HttpResponseMessage home = Get("caf%C3%A9/v1.0%20(b)/");
        using HttpResponseMessage old = Get("caf%C3%A9/v1.0%20(b)/old/meeting/");
        using HttpResponseMessage feed = Get("caf%C3%A9/v1.0%20(b)/themes/harbours/atom.xml");
        using HttpResponseMessage hidden = Get("caf%C3%A9/v1.0%20(b)/.nojekyll");
        Assert.Equal(200, (int)home.StatusCode);
        Assert.Equal("/caf%C3%A9/v1.0%20(b)/entries/2015/harbour-meeting/", old.Headers.Location!.OriginalString);
        Assert.Equal("application/atom+xml", feed.Content.Headers.ContentType!.MediaType);
        Assert.Equal(404, (int)hidden.StatusCode);
    }

    private static bool IsAsset(StagedFile file) => file.Path.StartsWith("assets/", StringComparison.Ordinal);

    private static IEnumerable<string> OldFiles() =>
        ["old/meeting/index.html", "old/meeting.html", "2015/talks/index.html", "archive.php/index.html", "x/index.html", "ports/index.html", "documents/v1.2/index.html"];

    /// <summary>The headers that <c>_headers</c> gives to a path.</summary>
    private IEnumerable<KeyValuePair<string, string>> HeadersFor(string path) =>
        Encoding.UTF8.GetString(site.Bytes("_headers")).Split('\n').SkipWhile(line => line != path).Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(": ", 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]));

    private string AddressCoveredBy(string rule)
    {
        string path = rule["/a/b/".Length..].Replace(":theme", "harbours", StringComparison.Ordinal);
        return path[^1] == '*'
            ? site.Manifest.Files.First(file => file.Path.StartsWith(path[..^1], StringComparison.Ordinal)).Path
            : path;
    }
}
