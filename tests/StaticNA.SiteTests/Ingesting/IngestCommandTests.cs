using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Ingesting;

/// <summary><c>staticna ingest</c> as an author uses it.</summary>
public sealed class IngestCommandTests : IDisposable
{
    private const string Plain = """
        Skip to content

        Harbour ministers meet in Halifax

        By Ana Brook | 4 May 2016

        The ministers of the harbours met in Halifax and spoke about new cranes for the northern quays.

        They agreed on a second meeting, which Mexico is to hold before the end of the year.

        Share this
        Subscribe to our newsletter for more.

        """;

    private readonly TemporaryFolder _folder = new();

    public IngestCommandTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plain_text_becomes_a_record_and_a_copy()
    {
        _folder.Write("harbours.txt", Plain);

        (int code, CommandLineRun run) = Ingest("harbours.txt");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        string record = File.ReadAllText(_folder["input/sources/harbour-ministers-meet-in-halifax.md"]);
        Assert.Contains("    - \"7\"\n    - \"9\"\n  #", record, StringComparison.Ordinal);
        Assert.Contains("#   line 5, column 16 (byline or date line): 4 May 2016, in EDTF 2016-05-04\n", record, StringComparison.Ordinal);
        Assert.Contains("language: en\nlanguage-basis: inferred\n", record, StringComparison.Ordinal);
        Assert.DoesNotContain("\npublished:", record, StringComparison.Ordinal);
        Assert.DoesNotContain("\nurl:", record, StringComparison.Ordinal);
        Assert.Equal(Plain, File.ReadAllText(_folder["input/documents/harbours.txt"]));
    }

    [Fact]
    public void Record_builds_with_a_warning_for_each_digest_item_to_be_written()
    {
        _folder.Write("harbours.txt", Plain);
        Ingest("harbours.txt", "--id", "harbours");

        string[] found = FixtureBuild.Find(_folder.Path, "--documents", "input/documents");

        string[] record = File.ReadAllLines(_folder["input/sources/harbours.md"]);
        int first = Array.IndexOf(record, "digest:") + 2;
        Assert.Equal(
            [$"SNA0511 input/sources/harbours.md:{first}:5", $"SNA0511 input/sources/harbours.md:{first + 1}:5"],
            found.Where(line => line.Contains("harbours", StringComparison.Ordinal)));
    }

    [Fact]
    public void Html_is_kept_as_text_beside_the_page_received()
    {
        const string Page = """
            <!doctype html><html lang="en"><head><title>x</title><meta property="og:site_name" content="The Quay">
            <meta property="article:published_time" content="2016-05-04T08:00:00Z"><link rel="canonical" href="https://quay.example.net/q"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Cranes for the north</h1>
            <p>The ministers <b>met</b> in Halifax and spoke about new cranes.</p><h2>What comes next</h2>
            <p>They agreed on a second meeting.</p></article><footer><p>We are a paper. We print.</p></footer></body></html>
            """;
        _folder.Write("page.html", Page);

        (int code, CommandLineRun run) = Ingest("page.html", "--id", "cranes");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        string[] text = File.ReadAllLines(_folder["input/documents/page.txt"]);
        string record = File.ReadAllText(_folder["input/sources/cranes.md"]);
        Assert.Equal("The ministers met in Halifax and spoke about new cranes.", text[4]);
        Assert.Contains("  passages:\n    - \"5\"\n    - \"9\"\n", record, StringComparison.Ordinal);
        Assert.Contains("file: \"page.txt\"", record, StringComparison.Ordinal);
        Assert.Contains("published: \"2016-05-04\"\npublished-basis: stated\n", record, StringComparison.Ordinal);
        Assert.Contains("url: \"https://quay.example.net/q\"\nurl-basis: stated\n", record, StringComparison.Ordinal);
        Assert.Contains("taken out of the page page.html (SHA-256 ", record, StringComparison.Ordinal);
        Assert.Equal(Page, File.ReadAllText(_folder["input/documents/page.html"]));
        Assert.All(FixtureBuild.Find(_folder.Path, "--documents", "input/documents").Where(
            line => line.Contains("cranes", StringComparison.Ordinal)), line => Assert.StartsWith("SNA0511", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_is_cited_as_received()
    {
        _folder.Write("note.md", "---\ntitle: The *quay* note\ndate: 2016-05-04\n---\n\n# The quay note\n\n"
            + "The ministers **met** in Halifax\nand spoke about [cranes](https://example.org/).\n\n- [Home](/)\n");

        (int code, CommandLineRun run) = Ingest("note.md", "--id", "note");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        string record = File.ReadAllText(_folder["input/sources/note.md"]);
        Assert.Contains("  passages:\n    - \"8-9\"\n  #", record, StringComparison.Ordinal);
        Assert.Contains("published: \"2016-05-04\"\npublished-basis: stated\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        _folder.Write("harbours.txt", Plain);
        _folder.Write("lantern.txt", Plain);
        _folder.Write("input/documents/harbours.txt", "another");
        string before = File.ReadAllText(_folder["input/sources/lantern.md"]);

        (int code, CommandLineRun run) = Ingest("harbours.txt", "--id", "lantern");
        (int second, CommandLineRun _) = Ingest("lantern.txt", "harbours.txt");

        Assert.Equal((ExitCode.ContentHasErrors, ExitCode.ContentHasErrors), (code, second));
        Assert.Contains("input/sources/lantern.md is there already", run.Error, StringComparison.Ordinal);
        Assert.Contains("input/documents/harbours.txt is there already, with other content", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder["input/sources/lantern.md"]));
        Assert.Equal("another", File.ReadAllText(_folder["input/documents/harbours.txt"]));
        Assert.Equal(["lantern.md"], Directory.GetFiles(_folder["input/sources"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Dry_run_and_no_copy_write_less()
    {
        _folder.Write("harbours.txt", Plain);

        (int code, CommandLineRun run) = Ingest("harbours.txt", "--id", "harbours", "--dry-run");
        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains("would write input/sources/harbours.md", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["input/sources/harbours.md"]));

        Ingest("harbours.txt", "--id", "harbours", "--no-copy");
        Assert.True(File.Exists(_folder["input/sources/harbours.md"]));
        Assert.False(File.Exists(_folder["input/documents/harbours.txt"]));
    }

    [Theory]
    [InlineData(ExitCode.WrongCommandLine, "there is no document gone.txt", "gone.txt")]
    [InlineData(ExitCode.WrongCommandLine, "--id names one source", "harbours.txt", "empty.txt", "--id", "a")]
    [InlineData(ExitCode.WrongCommandLine, "Required argument 'FILE' missing")]
    [InlineData(ExitCode.ContentHasErrors, "can't be an id", "harbours.txt", "--id", "A b")]
    [InlineData(ExitCode.ContentHasErrors, "no passage was found", "empty.txt")]
    [InlineData(ExitCode.ContentHasErrors, "UTF-8", "latin.txt")]
    public void Wrong_request_is_refused_with_nothing_written(int expected, string said, params string[] arguments)
    {
        _folder.Write("harbours.txt", Plain);
        _folder.Write("empty.txt", "Home\nMenu\n");
        File.WriteAllBytes(_folder["latin.txt"], [0x63, 0x61, 0x66, 0xE9, 0x20, 0x63]);
        int before = Directory.GetFiles(_folder["input"], "*", SearchOption.AllDirectories).Length;

        (int code, CommandLineRun run) = Ingest(arguments);

        Assert.Equal(expected, code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(_folder["input"], "*", SearchOption.AllDirectories).Length);
    }

    private (int Code, CommandLineRun Run) Ingest(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        return (run.Of(["ingest", .. arguments]), run);
    }
}
