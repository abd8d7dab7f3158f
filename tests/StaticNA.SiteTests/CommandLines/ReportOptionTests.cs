using StaticNA.Cli;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.CommandLines;

/// <summary><c>--format</c>, <c>--summary</c> and <c>--explain</c>: what goes where.</summary>
public sealed class ReportOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json", "{")]
    [InlineData("sarif", "{")]
    [InlineData("GITHUB", "::warning ")]
    public void Machine_formats_have_the_output_to_themselves(string format, string start)
    {
        MakeSite();

        CommandLineRun run = Run(ExitCode.Clean, "check", "--format", format);

        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Reading", run.Output + run.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 entries and 1 source checked in ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Run(ExitCode.Clean, "check", "--format", format, "-v", "quiet").Error);
        Assert.Contains("Reading", Run(ExitCode.Clean, "check", "--format", format, "-v", "detailed").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_on_a_runner_gives_it_no_commands()
    {
        MakeSite();
        string entry = _folder["input/entries/2015/harbour-meeting.md"];
        File.WriteAllText(entry, File.ReadAllText(entry).Replace("level: ministers", "::stop-commands::x", StringComparison.Ordinal));

        var run = new CommandLineRun { Folder = _folder.Path };
        run.Variables["GITHUB_ACTIONS"] = "true";

        Assert.Equal(ExitCode.ContentHasErrors, run.Of("check"));
        Assert.Contains(":stop-commands:", run.Error, StringComparison.Ordinal);
        Assert.Empty(Reporting.RunnerLog.CommandsIn(run.Error));
        Assert.NotEmpty(Reporting.RunnerLog.CommandsIn(Run(ExitCode.ContentHasErrors, "check").Error));
    }

    [Fact]
    public void Summary_is_appended_whether_the_run_fails_or_not()
    {
        MakeSite();
        _folder.Write("job.md", "Before\n\n");

        Run(ExitCode.Clean, "check", "--summary", "job.md");
        Run(ExitCode.ContentHasErrors, "check", "--strict", "--summary", "job.md");

        string text = File.ReadAllText(_folder["job.md"]);
        Assert.Matches(@"^Before\n\n## StaticNA check: passed\n[^#]*## StaticNA check: failed\n[^#]*$", text);
    }

    [Fact]
    public void Summary_that_can_not_be_written_is_a_failure_of_the_disk()
    {
        MakeSite();

        Assert.Contains("staticna: ", Run(ExitCode.InputOutput, "check", "--summary", "gone/job.md").Error, StringComparison.Ordinal);
        Assert.Contains("--summary names no file", Run(ExitCode.WrongCommandLine, "check", "--summary", "").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("sarif")]
    public void Coverage_is_refused_in_formats_that_have_no_place_for_it(string format)
    {
        MakeSite();

        string error = Run(ExitCode.WrongCommandLine, "check", "--coverage", "--format", format).Error;

        Assert.Contains("--coverage is shown with --format text or json only", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SNA0101")]
    [InlineData("sna0101")]
    [InlineData("101")]
    public void Code_is_explained_without_a_site(string code)
    {
        string text = Run(ExitCode.Clean, "check", "--explain", code).Output;

        Assert.StartsWith("SNA0101: Not UTF-8\nError\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\nTo mend it: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_shows_weight_and_example()
    {
        string text = Run(ExitCode.Clean, "check", "--explain", "SNA0230").Output;

        Assert.Contains("\nExample:\n\n    severities:\n      SNA0303: ignore", text, StringComparison.Ordinal);
        Assert.Contains(
            "Warning, unless 'severities' in site.yml says otherwise\n",
            Run(ExitCode.Clean, "check", "--explain", "SNA0516").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SNA0110x", "did you mean 'SNA0110'?")]
    [InlineData("links", "a code is SNA and four digits")]
    public void Unknown_code_is_suggested(string code, string help)
    {
        string error = Run(ExitCode.WrongCommandLine, "check", "--explain", code).Error;

        Assert.Contains($"there is no code '{code}'", error, StringComparison.Ordinal);
        Assert.Contains(help, error, StringComparison.Ordinal);
    }

    /// <summary>With one warning.</summary>
    private void MakeSite()
    {
        DiagnosticFixture.CopyBaseTo(_folder.Path);
        _folder.Write("input/entries/notes.txt", "");
    }

    private CommandLineRun Run(int expected, params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        int code = run.Of(arguments);
        Assert.True(code == expected, run.Error);
        return run;
    }
}
