using StaticNA.Cli;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.CommandLines;

/// <summary><c>staticna check</c> on a small site, as an author uses it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Complete =
        "Every passage is cited or set aside, and every figure and date in an entry's text has a citation.\n";

    private readonly TemporaryFolder _folder = new();

    public CheckCommandTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_of_a_clean_site_says_what_was_checked_and_writes_nothing()
    {
        string[] before = Files();

        (int code, CommandLineRun run) = Check();

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(
            ["Reading", "Loading skin", "Parsing", "Resolving", "Checking evidence", "Planning", "Rendering", "Checking output"], lines[..8]);
        Assert.Matches(@"^2 entries and 1 source checked in \d+\.\d\d s$", lines[8]);
        Assert.StartsWith("Evidence was checked: 10 citations and 1 quotation against 1 document", lines[9], StringComparison.Ordinal);
        Assert.Equal(10, lines.Length);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Check_finds_anchors_that_no_page_has()
    {
        Append("input/entries/2015/harbour-meeting.md", "\nSee [the founding](entry:harbour-group-founded#nothing) [@lantern ¶1].\n");

        (int code, CommandLineRun run) = Check();

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("error SNA0702: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_finds_what_a_build_finds()
    {
        Append("input/entries/2015/harbour-meeting.md", "\nMore [@lantern ¶3].\n");

        (int code, CommandLineRun run) = Check();
        string[] found = FixtureBuild.Find(_folder.Path);

        Assert.Equal(ExitCode.ContentHasErrors, code);
        string only = Assert.Single(found);
        (string rule, string place) = (only.Split(' ')[0], only.Split(' ')[1]);
        Assert.StartsWith($"{place}: error {rule}: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_fails_only_under_strict_and_missing_evidence_only_when_required()
    {
        File.Delete(_folder["input/documents/lantern.txt"]);

        Assert.Equal(ExitCode.Clean, Check().Code);
        Assert.Equal(ExitCode.ContentHasErrors, Check("--strict").Code);
        Assert.Equal(ExitCode.ContentHasErrors, Check("--require-evidence").Code);
    }

    [Fact]
    public void Coverage_of_a_covered_site_is_one_table_and_a_sentence()
    {
        (int code, CommandLineRun run) = Check("--coverage", "--strict", "--verbosity", "quiet");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Equal(
            "source       passages  cited  set aside  uncited  cited, %\n"
            + "lantern             2      2          0        0       100\n\n" + Complete,
            run.Output);
    }

    [Fact]
    public void Gaps_are_listed_where_they_stand_and_fail_only_under_strict()
    {
        Uncover();

        (int code, CommandLineRun run) = Check("--coverage", "--verbosity", "quiet");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Equal("""
            source       passages  cited  set aside  uncited  cited, %
            lantern             2      1          0        1        50

            Passages that no entry cites, and that are not set aside: 1
            input/sources/lantern.md:12:5: lantern ¶1
                The minister spoke in Halifax.

            Sentences with a figure or a date, and no citation: 2
            input/entries/2015/harbour-group-founded.md:15:1: date, name
                In April 2015 the ministers of the Harbour Group went on board, and they spoke with all who had come to see the…
            input/entries/2015/harbour-group-founded.md:17:3: figure
                12 cranes

            Sentences with a name, and no citation: 1
            input/entries/2015/harbour-group-founded.md:18:3: name
                the port of Halifax

            Gaps: 1 passage, 2 sentences with a figure or a date.

            """, run.Output);
        Assert.Equal(ExitCode.ContentHasErrors, Check("--coverage", "--strict").Code);
        Assert.Equal(ExitCode.Clean, Check("--strict").Code);
    }

    [Fact]
    public void Passage_set_aside_for_a_reason_is_no_gap()
    {
        Uncover();
        Replace("input/sources/lantern.md", "- The minister spoke in Halifax.",
            "- {text: The minister spoke., not-used: It is about the weather.}");
        Replace("input/entries/2015/harbour-group-founded.md", "see the cranes.", "see the cranes [@lantern ¶2].");
        Replace("input/entries/2015/harbour-group-founded.md", "12 cranes", "cranes");

        (int code, CommandLineRun run) = Check("--coverage", "--strict", "--verbosity", "quiet");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains("lantern             2      1          1        0        50\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(Complete, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_is_not_measured_while_there_are_errors()
    {
        Append("input/entries/2015/harbour-meeting.md", "\nMore [@lantern ¶3].\n");

        (int code, CommandLineRun run) = Check("--coverage", "--verbosity", "quiet");

        Assert.Equal((ExitCode.ContentHasErrors, "Coverage was not measured: mend the errors first.\n"), (code, run.Output));
    }

    [Theory]
    [InlineData("--output", "somewhere")]
    [InlineData("--no-such-option")]
    public void Option_that_a_check_does_not_have_is_refused(params string[] arguments) =>
        Assert.Equal(ExitCode.WrongCommandLine, Check(arguments).Code);

    /// <summary>Takes passage 1 out of the entries, and writes sentences without a citation.</summary>
    private void Uncover()
    {
        Replace("input/entries/2015/harbour-meeting.md", "sources: [lantern ¶1]", "sources: [lantern ¶2]");
        Replace("input/entries/2015/harbour-meeting.md", "[@lantern ¶1]", "[@lantern ¶2]");
        string meeting = File.ReadAllText(_folder["input/entries/2015/harbour-meeting.md"]);
        int quotes = meeting.IndexOf("quotes:", StringComparison.Ordinal);
        int sources = meeting.IndexOf("sources: [lantern ¶2]\n---", StringComparison.Ordinal);
        _folder.Write("input/entries/2015/harbour-meeting.md", meeting.Remove(quotes, sources - quotes));
        Append("input/entries/2015/harbour-group-founded.md",
            "In April 2015 the ministers of the Harbour Group went on board, and they spoke with all who had come to see the cranes.\n\n"
            + "- 12 cranes\n- the port of Halifax\n- some rain\n");
    }

    private void Append(string file, string text) => File.AppendAllText(_folder[file], text);

    private void Replace(string file, string old, string text)
    {
        string content = File.ReadAllText(_folder[file]);
        Assert.Contains(old, content, StringComparison.Ordinal);
        _folder.Write(file, content.Replace(old, text, StringComparison.Ordinal));
    }

    private string[] Files() =>
        [.. Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private (int Code, CommandLineRun Run) Check(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        return (run.Of(["check", .. arguments]), run);
    }
}
