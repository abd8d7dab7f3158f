using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Authoring;

public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Entry =
    [
        "new", "entry", "Ministers meet: “again”", "--date", "2016-02", "--date-basis", "stated", "--kind", "meeting", "--status", "held",
        "--themes", "harbours", "--summary", "They \"met\" #1: again.", "--source", "lantern:1-2", "--source", "lantern ¶2", "--parties", "CA,MX",
    ];

    private readonly TemporaryFolder _folder = new();

    public NewCommandTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entry_is_valid_at_once_and_a_draft()
    {
        CommandLineRun run = Run(ExitCode.Clean, Entry);

        string text = File.ReadAllText(_folder["input/entries/2016/ministers-meet-again.md"]);
        Assert.StartsWith("wrote input/entries/2016/ministers-meet-again.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\ntitle: \"Ministers meet: “again”\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# What happened, in a few words\n", "\n" + text.Replace("---\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\nsources:\n  - \"lantern ¶1-2\"\n  - \"lantern ¶2\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\nparties: [CA, MX]\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndraft: true\n", text, StringComparison.Ordinal);
        Assert.Empty(FixtureBuild.Find(_folder.Path));
        Assert.Empty(FixtureBuild.Find(_folder.Path, "--drafts"));
    }

    [Fact]
    public void Theme_source_and_person_are_valid_but_for_what_is_to_be_written()
    {
        Run(ExitCode.Clean, "new", "theme", "Peñas & Straße", "--summary", "What was said.");
        Run(ExitCode.Clean, "new", "source", "The Beacon", "--kind", "news", "--dated", "2016~", "--dated-basis", "external", "--dated-note", "Why.");
        Run(ExitCode.Clean, "new", "person", "Søren Æble", "--country", "CA", "--sort-as", "Æble, Søren");

        Assert.True(File.Exists(_folder["input/themes/penas-strasse.md"]));
        Assert.Equal(["SNA0511"], FixtureBuild.Diagnose(_folder.Path).Select(found => found.Rule.Code));
    }

    [Fact]
    public void Skin_is_not_copied_through_a_link_that_leads_out_of_the_site()
    {
        using var other = new TemporaryFolder();
        Directory.Delete(_folder["themes"], recursive: true);
        Directory.CreateSymbolicLink(_folder["themes"], other.Path);

        CommandLineRun run = Run(ExitCode.InputOutput, "new", "skin", "mine");

        Assert.Contains("through a symbolic link", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(other.Path));
    }

    [Fact]
    public void Passage_that_the_source_does_not_have_is_refused()
    {
        string[] beyond = [.. Entry.Select(argument => argument == "lantern:1-2" ? "lantern:2,99" : argument)];

        CommandLineRun run = Run(ExitCode.WrongCommandLine, beyond);

        Assert.Contains("'lantern' has 2 passages; there is no passage 99", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["input/entries/2016/ministers-meet-again.md"]));
    }

    [Fact]
    public void Digest_can_be_told()
    {
        Run(ExitCode.Clean, "new", "source", "The Beacon", "--kind", "news", "--digest", "One, and more.", "--digest", "Two.");

        Assert.Empty(FixtureBuild.Find(_folder.Path));
    }

    [Theory]
    [InlineData("ada-quill:\n  name: Ada Quill\n", "")]
    [InlineData("ada-quill:\r\n  name: Ada Quill", "\r\n")]
    [InlineData("  ada-quill:\n    name: Ada Quill\n  # The end.", "\n")]
    public void Person_is_added_and_every_byte_stays(string before, string joint)
    {
        File.WriteAllText(_folder["input/people.yml"], before);

        Run(ExitCode.Clean, "new", "person", "Bela Quill");

        string after = File.ReadAllText(_folder["input/people.yml"]);
        Assert.StartsWith(before + joint, after, StringComparison.Ordinal);
        Assert.Equal(before.Contains('\r', StringComparison.Ordinal), after[before.Length..].Contains('\r', StringComparison.Ordinal));
        Assert.DoesNotContain(FixtureBuild.Diagnose(_folder.Path), found => found.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("{ada-quill: {name: Ada Quill}}\n")]
    [InlineData("ada-quill:\n  name: [Ada\n")]
    [InlineData("ada-quill:\n  name: Ada Quill\n...\n")]
    public void List_that_can_not_be_added_to_is_left_alone(string before)
    {
        File.WriteAllText(_folder["input/people.yml"], before);

        CommandLineRun run = Run(ExitCode.ContentHasErrors, "new", "person", "Bela Quill");

        Assert.Equal(before, File.ReadAllText(_folder["input/people.yml"]));
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_of_people_is_made_if_there_is_none()
    {
        using var site = new TemporaryFolder();
        site.Write("input/site.yml", File.ReadAllText(_folder["input/site.yml"]));

        Assert.Equal(ExitCode.Clean, new CommandLineRun { Folder = site.Path }.Of("new", "person", "Bela Quill"));

        Assert.Empty(FixtureBuild.Find(site.Path));
    }

    [Fact]
    public void Slug_that_is_taken_in_any_year_is_refused()
    {
        CommandLineRun run = Run(ExitCode.ContentHasErrors, [.. Entry, "--slug", "harbour-meeting"]);

        Assert.Contains("'harbour-meeting'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/entries/2016"]));
    }

    [Fact]
    public void Folder_that_leads_out_of_the_content_is_refused()
    {
        _folder.CreateFolder("elsewhere");
        Directory.CreateSymbolicLink(_folder["input/entries/2016"], _folder["elsewhere"]);

        Run(ExitCode.ContentHasErrors, Entry);

        Assert.Empty(Directory.GetFileSystemEntries(_folder["elsewhere"]));
    }

    [Theory]
    [InlineData("--slug", "../../escape")]
    [InlineData("--slug", "Escape")]
    public void Name_that_is_no_slug_is_refused(string option, string value) =>
        Run(ExitCode.ContentHasErrors, [.. Entry, option, value]);

    [Theory]
    [InlineData("--themes", "harbors", "did you mean 'harbours'?")]
    [InlineData("--source", "lanten:1", "did you mean 'lantern'?")]
    [InlineData("--source", "lantern", "lantern:3-4")]
    [InlineData("--kind", "meetng", "did you mean 'meeting'?")]
    [InlineData("--date", "31/01/2015", "2015-01-31")]
    [InlineData("--parties", "CA,MY", "'MY'")]
    public void Wrong_value_is_refused_with_what_was_meant(string option, string value, string help)
    {
        string[] arguments = [.. Entry];
        int at = Array.IndexOf(arguments, option);
        arguments[at + 1] = value;

        Assert.Contains(help, Run(ExitCode.WrongCommandLine, arguments).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/entries/2016"]));
    }

    [Fact]
    public void Missing_options_are_named_at_once_where_nobody_can_be_asked()
    {
        CommandLineRun run = Run(ExitCode.WrongCommandLine, "new", "entry", "T", "--kind", "meeting", "--date-basis", "external");

        Assert.Contains("still needed: --date; --date-note; --status (unknown, held, planned, ongoing); --themes (harbours); --summary; --source (lantern)",
            run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_of_more_than_300_characters_is_refused() => Assert.Contains("301 characters",
        Run(ExitCode.WrongCommandLine, "new", "theme", "T", "--summary", new string('x', 301)).Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_is_asked_for_at_a_terminal()
    {
        const string Answers = "Ministers meet\n2016-13\n2016-02\n2\nThe caption.\n1\nhedl\nheld\nharbors\n1\nA summary.\nlantern\nlantern:2\n";

        var run = new CommandLineRun { Folder = _folder.Path, Answers = Answers };

        Assert.Equal(ExitCode.Clean, run.Of("new", "entry"));
        Assert.Contains("there is no month '13'", run.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'held'?", run.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'harbours'?", run.Output, StringComparison.Ordinal);
        string text = File.ReadAllText(_folder["input/entries/2016/ministers-meet.md"]);
        Assert.Contains("\ndate-basis: inferred\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndate-note: \"The caption.\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\nkind: meeting\n", text, StringComparison.Ordinal);
        Assert.Empty(FixtureBuild.Find(_folder.Path, "--drafts"));
    }

    [Fact]
    public void Terminal_that_closes_names_what_was_asked()
    {
        var run = new CommandLineRun { Folder = _folder.Path, Answers = "" };

        Assert.Equal(ExitCode.WrongCommandLine, run.Of("new", "theme", "T"));
        Assert.Contains("still needed: --summary", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Interruption_ends_the_questions()
    {
        var run = new CommandLineRun { Folder = _folder.Path, Answers = "" };
        run.Interruption.Interrupt(ExitCode.Interrupted);

        Assert.Equal(ExitCode.Interrupted, run.Of("new", "theme", "T"));
    }

    [Fact]
    public void Process_without_a_terminal_does_not_wait_for_answers() => Assert.Equal(
        ExitCode.WrongCommandLine, ProcessRun.OfStaticna(["new", "theme", "T", "--root", _folder.Path]).ExitCode);

    private CommandLineRun Run(int expected, params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        int code = run.Of(arguments);
        Assert.True(code == expected, $"{code}: {run.Output}{run.Error}");
        return run;
    }
}
