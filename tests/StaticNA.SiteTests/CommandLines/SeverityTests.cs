using StaticNA.Cli;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.CommandLines;

/// <summary><c>severities</c> in <c>site.yml</c>.</summary>
public sealed class SeverityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SeverityTests()
    {
        DiagnosticFixture.CopyBaseTo(_folder.Path);

        // Found while files are looked for, which is before site.yml is read.
        _folder.Write("input/entries/notes.txt", "");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ignored_diagnostics_are_counted_and_do_not_fail_under_strict()
    {
        Choose("SNA0113: ignore", "SNA0516: ignore");

        (int code, CommandLineRun run) = Run("check", "--strict");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Contains(
            "Ignored, as site.yml says: SNA0113 (1); site.yml ignores what was not found: SNA0516\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_that_is_made_an_error_keeps_a_site_from_being_published()
    {
        Choose("SNA0113: error");

        (int code, CommandLineRun run) = Run("build");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("input/entries/notes.txt:1:1: error SNA0113: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void Error_that_is_made_a_warning_lets_a_site_be_published_except_under_strict()
    {
        Choose("SNA0209: warning", "SNA0113: ignore");
        string entry = _folder["input/entries/2015/harbour-meeting.md"];
        File.WriteAllText(entry, File.ReadAllText(entry).Replace("The ministers met and", new string('x', 300), StringComparison.Ordinal));

        Assert.Equal(ExitCode.ContentHasErrors, Run("build", "--strict").Code);
        (int code, CommandLineRun run) = Run("build");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains(": warning SNA0209: ", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["output/index.html"]));
    }

    [Theory]
    [InlineData("github", "::error file=input/entries/notes.txt")]
    [InlineData("json", "\"severity\": \"error\"")]
    [InlineData("sarif", "\"level\": \"error\",\n          \"message\"")]
    public void Every_format_shows_the_weight_that_the_site_gives(string format, string shown)
    {
        Assert.DoesNotContain(shown, Run("check", "--format", format).Run.Output, StringComparison.Ordinal);
        Choose("SNA0113: error");

        (int code, CommandLineRun run) = Run("check", "--format", format);

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains(shown, run.Output, StringComparison.Ordinal);
    }

    private void Choose(params string[] choices) =>
        File.AppendAllText(_folder["input/site.yml"], "severities:\n  " + string.Join("\n  ", choices) + "\n");

    private (int Code, CommandLineRun Run) Run(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path, Build = SiteBuilder.Build };
        return (run.Of(arguments), run);
    }
}
