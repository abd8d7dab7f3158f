using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Reporting;

public sealed class GitHubReporterTests
{
    private static readonly Rule AnError = new("SNA9998", Severity.Error, "An error", "…", "…");
    private static readonly Rule AWarning = new("SNA9999", Severity.Warning, "A warning", "…", "…");

    [Fact]
    public void Annotation_names_kind_place_title_message_and_help()
    {
        string log = Print(new Diagnostic(AnError, new("input/a, b.md", 3, 5), "100 % wrong: twice", "mend it"));

        Assert.Equal(
            "::error file=input/a%2C b.md,line=3,col=5,title=SNA9998%3A An error::100 %25 wrong: twice%0Ahelp: mend it\n", log);
    }

    [Fact]
    public void Runner_reads_back_what_went_in_whatever_that_is() =>
        Prop.ForAll(
            HostileText.OfDiagnostics.ToArbitrary(),
            Gen.Elements(AnError, AWarning).ToArbitrary(),
            ReadsBack).Check(HostileText.Fixed);

    [Fact]
    public void Errors_come_before_warnings_and_each_kind_by_place()
    {
        string log = Print(
            new Diagnostic(AWarning, new("a.md", 1, 1), "w"), new Diagnostic(AnError, new("b.md", 2, 1), "e2"),
            new Diagnostic(AnError, new("b.md", 1, 1), "e1"));

        Assert.Equal(["e1", "e2", "w"], RunnerLog.CommandsIn(log).Select(command => command.Data));
    }

    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(11, 0, true)]
    [InlineData(0, 11, true)]
    public void More_than_GitHub_shows_are_announced_at_the_end(int errors, int warnings, bool isAnnounced)
    {
        Diagnostic[] found =
        [
            .. Enumerable.Range(1, errors).Select(line => new Diagnostic(AnError, new("a.md", line, 1), "e")),
            .. Enumerable.Range(1, warnings).Select(line => new Diagnostic(AWarning, new("a.md", line, 1), "w")),
        ];

        RunnerCommand last = RunnerLog.CommandsIn(Print(found))[^1];

        Assert.Equal(isAnnounced, last.Name == "notice");
        Assert.True(!isAnnounced || last.Data.Contains("the first 10 are shown here", StringComparison.Ordinal));
    }

    private static void ReadsBack((string File, string Message, string Help) text, Rule rule)
    {
        var found = new Diagnostic(rule with { Title = text.File }, new(text.File, 12, 34), text.Message, text.Help);

        string log = Print(found);

        // The runner trims the end of the last property, the title.
        RunnerCommand command = Assert.Single(RunnerLog.CommandsIn(log));
        Assert.Equal(2, RunnerLog.Lines(log).Length);
        Assert.Equal(rule.Severity == Severity.Error ? "error" : "warning", command.Name);
        Assert.Equal(text.File, command.Properties["file"]);
        Assert.Equal(("12", "34"), (command.Properties["line"], command.Properties["col"]));
        Assert.Equal($"{rule.Code}: {text.File}".TrimEnd(), command.Properties["title"].TrimEnd());
        Assert.Equal($"{text.Message}\nhelp: {text.Help}", command.Data);
        Assert.Equal(4, command.Properties.Count);
    }

    private static string Print(params Diagnostic[] found)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new GitHubReporter(output, new ReportedPaths("/site", null)).Print(ReportOf.Diagnostics(found));
        return output.ToString();
    }
}
