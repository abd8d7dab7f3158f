using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Comparison;

/// <summary><c>staticna diff</c> on a site before and after an edit: what it tells of records, pages and addresses.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly TwoSites _sites = new();

    public void Dispose() => _sites.Dispose();

    [Fact]
    public void Same_site_differs_in_nothing() =>
        Assert.Equal("The sites are the same, file for file.\n", _sites.Diff());

    [Fact]
    public void Fields_of_an_entry_that_changed_are_told_with_old_and_new()
    {
        _sites.Replace(TwoSites.Meeting, "title: Ministers meet about harbours", "title: Ministers meet again")
            .Replace(
                TwoSites.Meeting, "date: 2015-03-02\ndate-basis: stated", "date: 2015-03-04\ndate-basis: inferred\ndate-note: Counted.")
            .Replace(TwoSites.Meeting, "status: held", "status: planned")
            .Replace(TwoSites.Meeting, "{person: ada-quill, role: Minister, for: CA}", "{office: the minister, for: CA}")
            .Replace(TwoSites.Meeting, "value: 12", "value: 14");

        Assert.Contains("""
            Entries
              changed  Ministers meet again
                       /entries/2015/harbour-meeting/
                       title: Ministers meet about harbours → Ministers meet again
                       date: 2015-03-02 → 2015-03-04
                       date basis: stated → inferred
                       date note: + Counted.
                       status: held → planned
                       participants: ada-quill, Minister, CA → the minister, CA
                       figures: cranes, Cranes, 12, cranes, exact, lantern ¶2 → cranes, Cranes, 14, cranes, exact, lantern ¶2


            """, _sites.Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_an_entry_is_told_by_its_paragraphs()
    {
        _sites.Replace(TwoSites.Founding, "The group was founded", "The group was set up")
            .Append(TwoSites.Founding, "\nIt has one crane [@lantern ¶2].\n");

        Assert.Contains("""
            Entries
              changed  The Harbour Group is founded
                       /entries/2015/harbour-group-founded/
                       text: The group was founded. → The group was set up. ¶ It has one crane.


            """, _sites.Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_came_and_went_are_told_with_what_they_are()
    {
        File.Move(_sites.Folder[TwoSites.Founding], _sites.Folder["input/entries/2015/founded.md"]);
        _sites.Replace(TwoSites.Meeting, "entry:harbour-group-founded", "entry:founded");

        string told = _sites.Diff();

        Assert.StartsWith("""
            Entries
              added    The Harbour Group is founded
                       /entries/2015/founded/
                       date: 2015-04
                       summary: The three countries founded the Harbour Group.
              removed  The Harbour Group is founded
                       /entries/2015/harbour-group-founded/
                       date: 2015-04
                       summary: The three countries founded the Harbour Group.

            Addresses
              warning: /entries/2015/harbour-group-founded/ is gone, and no alias leads on from it

            """, told, StringComparison.Ordinal);
        Assert.Contains("1 entry added, 1 entry removed, 1 address broken\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_whose_year_changed_is_the_same_entry_at_another_address()
    {
        Directory.CreateDirectory(_sites.Folder["input/entries/2016"]);
        File.Move(_sites.Folder[TwoSites.Meeting], _sites.Folder["input/entries/2016/harbour-meeting.md"]);
        _sites.Replace("input/entries/2016/harbour-meeting.md", "date: 2015-03-02", "date: 2016-03-02");

        string told = _sites.Diff();

        Assert.StartsWith("""
            Entries
              changed  Ministers meet about harbours
                       /entries/2016/harbour-meeting/
                       address: /entries/2015/harbour-meeting/ → /entries/2016/harbour-meeting/
                       date: 2015-03-02 → 2016-03-02

            Addresses

            """, told, StringComparison.Ordinal);
        Assert.DoesNotContain("Quotations", told, StringComparison.Ordinal);
        Assert.Contains("warning: /entries/2015/harbour-meeting/ is gone", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_of_a_commitment_is_told_with_its_text()
    {
        _sites.Replace(TwoSites.Meeting, "    status: unknown\n", "    status: open\n");

        Assert.StartsWith("""
            Commitments
              changed  Dredge the eastern channel.
                       /entries/2015/harbour-meeting/#dredging
                       status: unknown → open


            """, _sites.Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_are_told_with_their_words()
    {
        _sites.Replace(TwoSites.Meeting, "{start: open water, end: open doors}", "{start: open water}");

        string told = _sites.Diff();

        Assert.Contains("Quotations\n  changed  open water\n           /entries/2015/harbour-meeting/#quotation-1\n", told,
            StringComparison.Ordinal);
        Assert.Contains("           words: open water", told, StringComparison.Ordinal);
        Assert.EndsWith(" → open water\n", told.Split('\n').Single(line => line.Contains("words:", StringComparison.Ordinal)) + "\n",
            StringComparison.Ordinal);
        Assert.Contains("1 quotation changed", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_whose_words_are_not_shown_any_more_is_told_so()
    {
        File.Delete(_sites.Folder["input/documents/lantern.txt"]);

        string told = _sites.Diff();

        Assert.Contains("Quotations\n  changed  open water", told, StringComparison.Ordinal);
        Assert.Contains("           words: - open water", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_that_is_gone_is_told_with_its_speaker()
    {
        string meeting = File.ReadAllText(_sites.Folder[TwoSites.Meeting]);
        int quotes = meeting.IndexOf("quotes:", StringComparison.Ordinal);
        int end = meeting.IndexOf("sources: [lantern ¶1]\n---", StringComparison.Ordinal);
        _sites.Folder.Write(TwoSites.Meeting, meeting.Remove(quotes, end - quotes));

        string told = _sites.Diff();

        Assert.Contains("Quotations\n  removed  open water", told, StringComparison.Ordinal);
        Assert.Contains("           speaker: Ada Quill\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_people_and_sources_are_told_alike()
    {
        _sites.Replace("input/themes/harbours.md", "title: Harbours", "title: Ports")
            .Replace("input/themes/harbours.md", "spoken of at every meeting", "spoken of often")
            .Replace("input/people.yml", "name: Ada Quill", "name: Ada B. Quill")
            .Replace("input/sources/lantern.md", "kind: news", "kind: editorial")
            .Append("input/sources/lantern.md", "\nA second paragraph.\n");

        string told = _sites.Diff();

        Assert.Contains("""
            Themes
              changed  Ports
                       /themes/harbours/
                       title: Harbours → Ports
                       text: Harbours were spoken of at every meeting. → Harbours were spoken of often.

            People
              changed  Ada B. Quill
                       /people/ada-quill/
                       name: Ada Quill → Ada B. Quill

            """, told, StringComparison.Ordinal);
        Assert.Contains("""
            Sources
              changed  The Lantern
                       /sources/lantern/
                       kind: news → editorial
                       text: + A second paragraph.

            """, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_that_moves_with_an_alias_is_moved_and_without_one_broken()
    {
        const string Moved = "input/entries/2015/harbour-group-begun.md";
        File.Move(_sites.Folder[TwoSites.Founding], _sites.Folder[Moved]);
        _sites.Replace(TwoSites.Meeting, "entry:harbour-group-founded", "entry:harbour-group-begun");

        Assert.Contains("1 address broken", _sites.Diff(), StringComparison.Ordinal);

        _sites.Replace(Moved, "kind: agreement", "kind: agreement\naliases: [/entries/2015/harbour-group-founded/]");
        string told = _sites.Diff("--strict");

        Assert.DoesNotContain("broken", told, StringComparison.Ordinal);
        Assert.Contains("  moved    /entries/2015/harbour-group-founded/ → /entries/2015/harbour-group-begun/", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_pages_are_listed_and_other_files_counted()
    {
        _sites.Replace("input/site.yml", "description: A small site without mistakes.", "description: A site with another description.");

        string told = _sites.Diff();

        Assert.Contains("Other pages with changed text\n", told, StringComparison.Ordinal);
        Assert.Contains("\n  /  Fixture\n", told, StringComparison.Ordinal);
        Assert.Contains("No record and no address changed\n", told, StringComparison.Ordinal);
        Assert.Matches(@"\nPages: 0 added, 0 removed, \d+ changed; other files: 0 added, 0 removed, \d+ changed\n$", told);
    }

    [Fact]
    public void Change_of_every_page_s_frame_alone_is_no_change_of_text()
    {
        _sites.Replace("input/site.yml", "base-url: https://example.org/", "base-url: https://example.org/elsewhere/");

        string told = _sites.Diff();

        Assert.DoesNotContain("Entries", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Addresses", told, StringComparison.Ordinal);
        Assert.DoesNotContain("/entries/", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchor_that_is_gone_is_told()
    {
        _sites.Append(TwoSites.Founding, "\n## A heading\n\nWords.\n");
        _sites.Build("old");
        _sites.Replace(TwoSites.Founding, "## A heading", "## Another heading");

        Assert.Contains(
            "Anchors that are gone\n  /entries/2015/harbour-group-founded/: a-heading\n", _sites.Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_is_missing_is_made_up_for_by_the_pages()
    {
        using var sites = new TwoSites(disabled: "data");
        sites.Replace(TwoSites.Meeting, "title: Ministers meet about harbours", "title: Ministers meet again")
            .Replace(TwoSites.Meeting, "status: held", "status: planned")
            .Replace(TwoSites.Meeting, "    status: unknown\n", "    status: open\n")
            .Replace(TwoSites.Meeting, "value: 12", "value: 14");

        string told = sites.Diff();

        Assert.StartsWith("""
            Entries
              changed  Ministers meet again
                       /entries/2015/harbour-meeting/
                       title: Ministers meet about harbours → Ministers meet again
                       status: held → planned
                       figures: Cranes: 12 cranes → Cranes: 14 cranes

            Commitments
              changed  Canada: Dredge the eastern channel.
                       /entries/2015/harbour-meeting/#dredging
                       status: not known → open


            """, told, StringComparison.Ordinal);
        Assert.Contains("\nA site has no data files (/data/)", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old/staticna-manifest.json", "new/staticna-manifest.json", true)]
    [InlineData("old/staticna-manifest.json", "new", false)]
    [InlineData("old", "new/staticna-manifest.json", true)]
    public void Of_manifests_it_is_told_what_can_be_known_and_that_the_rest_is_not(string old, string current, bool isUncertain)
    {
        File.Move(_sites.Folder[TwoSites.Founding], _sites.Folder["input/entries/2015/founded.md"]);
        _sites.Replace(TwoSites.Meeting, "entry:harbour-group-founded", "entry:founded");
        _sites.Build("new");

        (int code, CommandLineRun run) = TwoSites.Run(_sites.Folder.Path, old, current);

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        string title = "The Harbour Group is founded";
        string was = old == "old" ? title : "harbour-group-founded";
        string isNow = current == "new" ? title : "founded";
        Assert.Contains($"  removed  {was}\n           /entries/2015/harbour-group-founded/\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  added    {isNow}\n           /entries/2015/founded/\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            isUncertain ? "is gone; whether it leads on is not known" : "is gone, and no alias leads on from it", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("Changed pages\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  /timeline/2015/", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nOf one site only the manifest was given", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_folder_stands_for_nothing_published()
    {
        _sites.Folder.CreateFolder("nothing");

        (int code, CommandLineRun run) = TwoSites.Run(_sites.Folder.Path, "nothing", "old", "--strict");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Contains(
            "2 entries added, 1 theme added, 1 person added, 1 source added, 1 commitment added, 1 quotation added\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Address_that_vanishes_fails_only_under_strict()
    {
        File.Move(_sites.Folder["input/themes/harbours.md"], _sites.Folder["input/themes/ports.md"]);
        _sites.Replace(TwoSites.Meeting, "harbours]", "ports]").Replace(TwoSites.Meeting, "theme: harbours", "theme: ports")
            .Replace(TwoSites.Founding, "harbours]", "ports]");

        string told = _sites.Diff();
        (int code, CommandLineRun run) = TwoSites.Run(_sites.Folder.Path, "old", "new", "--strict");

        Assert.Contains("  warning: /themes/harbours/ is gone, and no alias leads on from it\n", told, StringComparison.Ordinal);
        Assert.Contains("  warning: /themes/harbours/atom.xml is gone", told, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("  error: /themes/harbours/ is gone, and no alias leads on from it\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OLD names gone, but there is no such folder or manifest", "gone", "old")]
    [InlineData("NEW names gone", "old", "gone")]
    [InlineData("OLD names nothing", "", "old")]
    [InlineData("Required argument 'NEW' missing", "old")]
    [InlineData("Must be one of", "old", "old", "--format", "html")]
    public void Wrong_command_line_is_refused(string said, params string[] arguments)
    {
        (int code, CommandLineRun run) = TwoSites.Run(_sites.Folder.Path, arguments);

        Assert.Equal((ExitCode.WrongCommandLine, ""), (code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
