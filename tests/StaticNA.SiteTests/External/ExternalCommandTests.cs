using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.External;

/// <summary><c>staticna check --external</c>, as an author uses it.</summary>
public sealed class ExternalCommandTests : IDisposable
{
    private const string Entry = "input/entries/2015/harbour-group-founded.md";

    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackServer _server = new((_, path) => path switch
    {
        "/gone" => "404 Not Found",
        "/old" => "301 Moved Permanently\r\nLocation: /new",
        "/shy" => "403 Forbidden",
        _ => "200 OK",
    });

    public ExternalCommandTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose()
    {
        _folder.Dispose();
        _server.Dispose();
    }

    [Fact]
    public void Broken_link_fails_at_its_place()
    {
        Write("/gone");

        (int code, CommandLineRun run) = Check("--external-allow-private");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains($"{Entry}:15:16: error SNA0801: '{_server.Address}/gone' is broken: 404 Not Found\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 external link, of which 1 had to be asked\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 external link, of which 0 had to be asked\n", Check("--external-allow-private").Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_link_is_a_warning_with_the_new_address()
    {
        Write("/old");

        (int code, CommandLineRun run) = Check("--external-allow-private");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains($"{Entry}:15:16: warning SNA0802: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"help: it is now at {_server.Address}/new\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_that_nobody_confirms_fails_only_under_strict()
    {
        Write("/shy");

        (int code, CommandLineRun run) = Check("--external-allow-private");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains($"{Entry}:15:16: warning SNA0803: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ContentHasErrors, Check("--external-allow-private", "--strict").Code);
    }

    [Fact]
    public void Link_into_a_private_network_is_not_asked()
    {
        Write("/ok");

        (int code, CommandLineRun run) = Check();

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains($"{Entry}:15:16: warning SNA0804: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
    }

    [Fact]
    public void Severities_of_the_site_weigh_external_links_too()
    {
        Write("/gone");
        File.AppendAllText(_folder["input/site.yml"], "severities: {SNA0801: ignore}\n");

        (int code, CommandLineRun run) = Check("--external-allow-private", "--strict");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains("Ignored, as site.yml says: SNA0801 (1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_asked_without_the_option()
    {
        Write("/gone");
        var run = new CommandLineRun { Folder = _folder.Path };

        Assert.Equal(ExitCode.Clean, run.Of("check"));
        Assert.Empty(_server.Asked);
        Assert.False(Directory.Exists(_folder[".staticna"]));
    }

    private void Write(string path)
    {
        string text = File.ReadAllText(_folder[Entry]);
        _folder.Write(Entry, text + $"More is [here]({_server.Address}{path}#part).\n");
    }

    private (int Code, CommandLineRun Run) Check(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        return (run.Of(["check", "--external", .. arguments]), run);
    }
}
