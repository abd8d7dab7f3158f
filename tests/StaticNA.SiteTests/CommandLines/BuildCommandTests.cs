using StaticNA.Cli;

namespace StaticNA.SiteTests.CommandLines;

public sealed class BuildCommandTests : IDisposable
{
    private static readonly Rule AnError = new("SNA9998", Severity.Error, "An error", "…", "…");
    private static readonly Rule AWarning = new("SNA9999", Severity.Warning, "A warning", "…", "…");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("build")]
    public void Command_without_options_builds_input_to_output_in_the_working_folder(params string[] arguments)
    {
        CommandLineRun run = Run();

        Assert.Equal(ExitCode.Clean, run.Of(arguments));

        Assert.Equal(_folder.Path, run.Asked!.Root);
        Assert.Equal(_folder["input"], run.Asked.Input);
        Assert.Equal(_folder["output"], run.Asked.Output);
        Assert.Null(run.Asked.Documents);
        Assert.Null(run.Asked.BaseUrl);
        Assert.False(run.Asked.IncludeDrafts || run.Asked.RequireEvidence || run.Asked.Strict);
    }

    [Theory]
    [InlineData("https://example.org//path/")]
    [InlineData("https://example.org/some//path")]
    public void Address_with_an_empty_part_is_refused(string address)
    {
        using var folder = new TemporaryFolder();
        folder.CreateFolder("input");
        var run = new CommandLineRun { Folder = folder.Path };

        Assert.Equal(ExitCode.WrongCommandLine, run.Of("build", "--base-url", address));
        Assert.Contains("--base-url must be a whole address", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Root_moves_input_and_output_with_it()
    {
        _folder.CreateFolder("site");
        CommandLineRun run = Run();

        Assert.Equal(ExitCode.Clean, run.Of("--root", "site/"));

        Assert.Equal(_folder["site"], run.Asked!.Root);
        Assert.Equal(_folder["site/input"], run.Asked.Input);
        Assert.Equal(_folder["site/output"], run.Asked.Output);
    }

    [Fact]
    public void Every_option_reaches_the_library()
    {
        _folder.CreateFolder("content");
        _folder.CreateFolder("papers");
        CommandLineRun run = Run();

        int code = run.Of("build", "--input", "content", "--output", "public", "--documents", "papers", "--drafts",
            "--strict", "--require-evidence", "--base-url", "https://example.org/a/");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Equal(_folder["content"], run.Asked!.Input);
        Assert.Equal(_folder["public"], run.Asked.Output);
        Assert.Equal(_folder["papers"], run.Asked.Documents);
        Assert.Equal("https://example.org/a/", run.Asked.BaseUrl);
        Assert.True(run.Asked.IncludeDrafts && run.Asked.RequireEvidence && run.Asked.Strict);
    }

    [Fact]
    public void Documents_come_from_the_option_then_the_variable_then_the_input()
    {
        string inInput = _folder.CreateFolder("input/documents");
        string inVariable = _folder.CreateFolder("variable");
        string inOption = _folder.CreateFolder("option");

        CommandLineRun bare = Run();
        bare.Of();
        CommandLineRun withVariable = Run();
        withVariable.Variables["STATICNA_DOCUMENTS"] = inVariable;
        withVariable.Of();
        CommandLineRun withBoth = Run();
        withBoth.Variables["STATICNA_DOCUMENTS"] = inVariable;
        withBoth.Of("--documents", "option");

        Assert.Equal(inInput, bare.Asked!.Documents);
        Assert.Equal(inVariable, withVariable.Asked!.Documents);
        Assert.Equal(inOption, withBoth.Asked!.Documents);
    }

    [Fact]
    public void Documents_variable_that_names_no_folder_is_refused()
    {
        CommandLineRun run = Run();
        run.Variables["STATICNA_DOCUMENTS"] = "gone";

        Assert.Equal(ExitCode.WrongCommandLine, run.Of());

        Assert.Null(run.Asked);
        Assert.Contains("STATICNA_DOCUMENTS names gone, but", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--documents names gone", "--documents", "gone")]
    [InlineData("--input names gone", "--input", "gone")]
    [InlineData("--root names gone", "--root", "gone")]
    [InlineData("--output names no folder", "--output", "")]
    [InlineData("--base-url must be", "--base-url", "example.org")]
    [InlineData("--base-url must be", "--base-url", "ftp://example.org/")]
    [InlineData("Must be one of", "--verbosity", "2")]
    [InlineData("--colour", "--colour")]
    [InlineData("biuld", "biuld")]
    [InlineData("--root", "--root")]
    public void Wrong_command_line_is_refused_before_anything_is_built(string said, params string[] arguments)
    {
        CommandLineRun run = Run();

        Assert.Equal(ExitCode.WrongCommandLine, run.Of(arguments));

        Assert.Null(run.Asked);
        Assert.Empty(run.Output);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("Try 'staticna --help'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_in_the_content_exits_1_and_says_that_nothing_was_published()
    {
        CommandLineRun run = Run(new BuildResult { Diagnostics = [At(AnError)], Published = false });

        Assert.Equal(ExitCode.ContentHasErrors, run.Of());

        Assert.Equal("input/a.md:1:1: error SNA9998: it is wrong\n1 error, 0 warnings\n", run.Error);
        Assert.Contains("Nothing was published", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_fails_only_under_strict()
    {
        var result = new BuildResult { Diagnostics = [At(AWarning)], Published = true };

        Assert.Equal(ExitCode.Clean, Run(result).Of());
        Assert.Equal(ExitCode.ContentHasErrors, Run(result).Of("--strict"));
    }

    [Fact]
    public void Failure_to_read_or_write_exits_3_with_its_message()
    {
        CommandLineRun run = Run((_, _) => throw new IOException("the disk is full"));

        Assert.Equal(ExitCode.InputOutput, run.Of());
        Assert.Equal("staticna: the disk is full\n", run.Error);
    }

    [Fact]
    public void Bug_exits_70_and_shows_its_trace_only_when_asked()
    {
        CommandLineRun normal = Run((_, _) => throw new InvalidOperationException("boom"));
        CommandLineRun detailed = Run((_, _) => throw new InvalidOperationException("boom"));

        Assert.Equal(ExitCode.InternalError, normal.Of());
        Assert.Equal(ExitCode.InternalError, detailed.Of("--verbosity", "detailed"));

        Assert.Contains("Please report it", normal.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", normal.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", detailed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Interrupted)]
    [InlineData(ExitCode.Terminated)]
    public void Signal_cancels_the_build_and_sets_the_exit_code(int code)
    {
        CommandLineRun? run = null;
        run = Run((_, cancellation) =>
        {
            run!.Interruption.Interrupt(code);
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("the cancellation did not arrive");
        });

        Assert.Equal(code, run.Of());
        Assert.Contains("interrupted", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_counts_and_says_where_to_look()
    {
        var result = new BuildResult
        {
            Diagnostics = [],
            Published = true,
            Entries = 1,
            Pages = 12,
            Files = 20,
            FilesWritten = 3,
            Evidence = new EvidenceSummary(5, 41, 1),
        };
        CommandLineRun run = Run(result);

        run.Of();

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Matches(@"^1 entry, 12 pages, 20 files \(3 changed\) in \d+\.\d\d s$", lines[0]);
        Assert.Equal("Evidence was checked: 41 citations and 1 quotation against 5 documents", lines[1]);
        Assert.Equal("The site is in output/index.html", lines[2]);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Verbosity_decides_what_is_said_of_the_stages()
    {
        Assert.Equal("", Stages("quiet").Output);
        Assert.StartsWith("Reading\nChecking output\n0 entries", Stages("normal").Output, StringComparison.Ordinal);
        Assert.Matches(@"^Reading +0\.\d{3} s\nChecking output +0\.\d{3} s\n0 entries", Stages("detailed").Output);

        CommandLineRun Stages(string verbosity)
        {
            CommandLineRun run = Run((options, _) =>
            {
                options.Progress!.Report(BuildStage.Reading);
                options.Progress.Report(BuildStage.CheckingOutput);
                return new BuildResult { Diagnostics = [], Published = true };
            });
            run.Of("--verbosity", verbosity);
            return run;
        }
    }

    [Fact]
    public void Version_is_printed_alone()
    {
        CommandLineRun run = Run();

        Assert.Equal(ExitCode.Clean, run.Of("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
        Assert.Null(run.Asked);
    }

    [Fact]
    public void Help_lists_every_option()
    {
        CommandLineRun run = Run();

        Assert.Equal(ExitCode.Clean, run.Of("--help"));

        foreach (string option in (string[])["--root", "--input", "--output", "--documents", "--base-url", "--drafts",
            "--strict", "--require-evidence", "--verbosity", "--version", "build", "check"])
        {
            Assert.Contains(option, run.Output, StringComparison.Ordinal);
        }
    }

    private static Diagnostic At(Rule rule) => new(rule, SourceLocation.StartOf("input/a.md"), "it is wrong");

    private CommandLineRun Run(BuildResult result) => new() { Folder = _folder.Path, Result = result };

    private CommandLineRun Run(Func<BuildOptions, CancellationToken, BuildResult>? build = null)
    {
        _folder.CreateFolder("input");
        return new CommandLineRun { Folder = _folder.Path, Build = build };
    }
}
