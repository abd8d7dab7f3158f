using System.Net;
using System.Net.Sockets;
using StaticNA.Cli.External;

namespace StaticNA.SiteTests.External;

public sealed class ExternalLinkCheckerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SetClock _clock = new();

    private string CacheFile => _folder["state/links.json"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("200 OK", null)]
    [InlineData("204 No Content", null)]
    [InlineData("404 Not Found", "SNA0801 404 Not Found")]
    [InlineData("410 Gone", "SNA0801 410 Gone")]
    [InlineData("401 Unauthorized", "SNA0803 401 Unauthorized")]
    [InlineData("403 Forbidden", "SNA0803 403 Forbidden")]
    [InlineData("429 Slow Down", "SNA0803 429 Slow Down")]
    [InlineData("500 Oops", "SNA0803 500 Oops")]
    [InlineData("999 Denied", "SNA0803 999 Denied")]
    [InlineData("302 Found", "SNA0803 302 Found that leads nowhere")]
    [InlineData("302 Found\r\nLocation: ftp://example.org/", "SNA0803 302 Found that leads nowhere")]
    public void Answer_decides_what_is_said_of_a_link(string answer, string? expected)
    {
        using var server = new LoopbackServer((_, _) => answer);

        string[] found = Check(server, "/a");

        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Theory]
    [InlineData("405 Method Not Allowed")]
    [InlineData("404 Not Found")]
    [InlineData("500 Oops")]
    public void Bad_answer_to_HEAD_is_not_believed(string head)
    {
        using var server = new LoopbackServer((method, _) => method == "HEAD" ? head : "200 OK");

        Assert.Empty(Check(server, "/a"));
        Assert.Equal(["HEAD /a", "GET /a"], server.Asked);
    }

    [Theory]
    [InlineData(301, 301, "SNA0802 /c")]
    [InlineData(308, 302, "SNA0802 /b")]
    [InlineData(302, 301, null)]
    [InlineData(307, 303, null)]
    public void Redirects_are_followed_and_only_those_for_good_are_reported(int first, int second, string? expected)
    {
        using var server = new LoopbackServer((_, path) => path switch
        {
            "/a" => $"{first} X\r\nLocation: /b",
            "/b" => $"{second} X\r\nLocation: /c",
            _ => "200 OK",
        });

        Assert.Equal(expected is null ? [] : [expected], Check(server, "/a").Select(said => said.Replace(server.Address, "", StringComparison.Ordinal)));
        Assert.Equal(["HEAD /a", "HEAD /b", "HEAD /c"], server.Asked);
    }

    [Fact]
    public void Circle_of_redirects_is_broken()
    {
        using var server = new LoopbackServer((_, _) => "302 Found\r\nLocation: /a");

        Assert.Equal(["SNA0801 more than 10 redirects"], Check(server, "/a"));
        Assert.Equal(11, server.Asked.Count);
    }

    [Fact]
    public void Redirect_to_what_is_gone_is_broken()
    {
        using var server = new LoopbackServer((_, path) => path == "/a" ? "301 X\r\nLocation: /b" : "404 Not Found");

        Assert.Equal(["SNA0801 404 Not Found"], Check(server, "/a"));
    }

    [Fact]
    public void Host_that_does_not_answer_or_is_not_there_is_no_broken_link()
    {
        using var silent = new LoopbackServer((_, _) => null);
        using var gone = new LoopbackServer((_, _) => "200 OK");
        string address = gone.Address;
        gone.Dispose();
        ExternalLinkChecker checker = Checker(longest: TimeSpan.FromMilliseconds(300));

        Assert.Equal("SNA0803 no answer in 0 s", Assert.Single(Check(checker, silent.Address + "/")));
        Assert.Equal("SNA0803 there is no connection to its host", Assert.Single(Check(checker, address + "/")));
        Assert.Equal(
            "SNA0803 its host is not known, or there is no network", Assert.Single(Check(checker, "http://no-such-host.invalid/")));
    }

    [Fact]
    public void Host_without_a_secure_connection_is_no_broken_link()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task answer = AnswerInPlainText(listener);

        string said = Assert.Single(Check(Checker(), $"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"));

        Assert.StartsWith("SNA0803 there is no secure connection to its host", said, StringComparison.Ordinal);
        Assert.False(answer.IsFaulted);
    }

    [Fact]
    public void Private_hosts_are_not_asked_whatever_they_are_called()
    {
        using var server = new LoopbackServer((_, _) => "200 OK");
        var checker = new ExternalLinkChecker(new AnswerCache(CacheFile, _clock), TimeProvider.System) { Pause = TimeSpan.Zero };

        Assert.Equal("SNA0804 127.0.0.1", Assert.Single(Check(checker, server.Address + "/a")));
        Assert.Equal("SNA0804 localhost", Assert.Single(Check(checker, server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/a")));
        Assert.Equal("SNA0804 [::ffff:127.0.0.1]", Assert.Single(Check(checker, server.Address.Replace("127.0.0.1", "[::ffff:7f00:1]", StringComparison.Ordinal) + "/a")));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public void Redirect_to_a_host_that_may_not_be_asked_is_not_followed()
    {
        using var server = new LoopbackServer((_, _) => "302 Found\r\nLocation: http://127.0.0.2:1/secret");
        var checker = new ExternalLinkChecker(new AnswerCache(CacheFile, _clock), TimeProvider.System)
        {
            Allows = address => address.ToString() == "127.0.0.1",
        };

        Assert.Equal(["SNA0804 127.0.0.2"], Check(checker, server.Address + "/a"));
        Assert.Equal(["HEAD /a"], server.Asked);
    }

    [Fact]
    public void Each_address_is_asked_once_and_reported_at_each_place()
    {
        using var server = new LoopbackServer((_, _) => "404 Not Found");
        string link = server.Address + "/a";

        IReadOnlyList<Diagnostic> found = Checker().Check(
            [new(link, new("a.md", 1, 2)), new(link, new("b.md", 3, 4))], CancellationToken.None);

        Assert.Equal(["SNA0801 a.md:1:2", "SNA0801 b.md:3:4"], found.Select(one => $"{one.Rule.Code} {one.Location}"));
        Assert.Equal(["HEAD /a", "GET /a"], server.Asked);
        Assert.All(server.Agents, agent => Assert.StartsWith("StaticNA/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public void One_host_gets_one_request_at_a_time_with_a_pause_between()
    {
        using var server = new LoopbackServer((_, _) => "200 OK");
        var checker = new ExternalLinkChecker(new AnswerCache(CacheFile, _clock), TimeProvider.System)
        {
            Allows = _ => true,
            Pause = TimeSpan.FromMilliseconds(40),
        };
        long start = TimeProvider.System.GetTimestamp();

        Assert.Empty(Check(checker, [.. Enumerable.Range(1, 6).Select(number => $"{server.Address}/{number}")]));

        Assert.Equal(1, server.MostAtOnce);
        Assert.Equal(6, server.Asked.Count);
        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(5 * 40));
    }

    [Fact]
    public void Answers_are_kept_a_week_if_alive_and_a_day_otherwise()
    {
        using var server = new LoopbackServer((_, path) => path == "/alive" ? "200 OK" : "404 Not Found");

        Assert.Single(Check(server, "/alive", "/gone"));
        Assert.Equal(3, server.Asked.Count);
        Assert.Single(Check(server, "/alive", "/gone"));
        Assert.Equal(3, server.Asked.Count);
        _clock.Now += TimeSpan.FromDays(2);
        Assert.Single(Check(server, "/alive", "/gone"));
        Assert.Equal(["HEAD /gone", "GET /gone"], server.Asked.Skip(3));
        _clock.Now += TimeSpan.FromDays(6);
        Check(server, "/alive");
        Assert.Equal(6, server.Asked.Count);
    }

    [Fact]
    public void Failures_on_this_side_are_asked_for_again()
    {
        var server = new LoopbackServer((_, _) => "200 OK");
        string link = server.Address + "/";
        server.Dispose();

        ExternalLinkChecker first = Checker();
        ExternalLinkChecker second = Checker();
        Check(first, link);
        Check(second, link);

        Assert.Equal((1, 1), (first.Asked, second.Asked));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"http://127.0.0.1/\": null, \"http://127.0.0.2/\": {\"Kind\": 77, \"Words\": \"x\", \"Asked\": 0}}")]
    public void Damaged_cache_counts_as_empty(string text)
    {
        _folder.Write("state/links.json", text);
        using var server = new LoopbackServer((_, _) => "200 OK");

        Assert.Empty(Check(server, "/a"));
        Assert.Single(server.Asked);
        Assert.Empty(Check(server, "/a"));
        Assert.Single(server.Asked);
    }

    [Fact]
    public void Cache_behind_a_symbolic_link_is_not_written()
    {
        _folder.CreateFolder("elsewhere");
        Directory.CreateSymbolicLink(_folder["state"], _folder["elsewhere"]);
        using var server = new LoopbackServer((_, _) => "200 OK");

        Assert.Throws<IOException>(() => Check(server, "/a"));
        Assert.Empty(Directory.EnumerateFiles(_folder["elsewhere"]));
    }

    [Fact]
    public async Task Cancelling_ends_at_once_and_keeps_the_answers_so_far()
    {
        using var cancelled = new CancellationTokenSource();
        using var server = new LoopbackServer((_, path) =>
        {
            if (path == "/never")
            {
                cancelled.Cancel();
                return null;
            }

            return "200 OK";
        });
        ExternalLinkChecker checker = Checker();
        Located<string>[] links = [At(server.Address + "/a"), At(server.Address + "/never")];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => checker.Check(links, cancelled.Token)).WaitAsync(TimeSpan.FromSeconds(15)));

        Assert.Contains("/a", File.ReadAllText(CacheFile), StringComparison.Ordinal);
    }

    private static async Task AnswerInPlainText(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"u8.ToArray());
        Assert.NotEqual(0, await client.GetStream().ReadAsync(new byte[1024]));
    }

    private static Located<string> At(string link) => new(link, new("a.md", 1, 1));

    private ExternalLinkChecker Checker(TimeSpan? longest = null) => new(new AnswerCache(CacheFile, _clock), TimeProvider.System)
    {
        Allows = _ => true,
        Pause = TimeSpan.Zero,
        Longest = longest ?? TimeSpan.FromSeconds(20),
    };

    private string[] Check(LoopbackServer server, params string[] paths) =>
        Check(Checker(), [.. paths.Select(path => server.Address + path)]);

    /// <summary>Code and reason, or where it moved to.</summary>
    private static string[] Check(ExternalLinkChecker checker, params string[] links) =>
    [
        .. checker.Check([.. links.Select(At)], CancellationToken.None).Select(found => $"{found.Rule.Code} " + found.Rule.Code switch
        {
            "SNA0802" => found.Help!.Replace("it is now at ", "", StringComparison.Ordinal),
            "SNA0804" => found.Message.Split('(')[1].Split(')')[0],
            _ => found.Message.Split(["is broken: ", "be confirmed: "], StringSplitOptions.None)[^1],
        }),
    ];
}
