using System.Collections.Immutable;

namespace StaticNA.SiteTests.DiagnosticFixtures;

/// <summary>Mistakes that git can't hold, or that need more than files: large files, symbolic links, pages.</summary>
public sealed class MistakeInCodeTests : IDisposable
{
    private const string Theme = "---\ntitle: Ports\nsummary: What was said about ports.\n---\n\n";

    private readonly TemporaryFolder _folder = new();

    public MistakeInCodeTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_above_the_limit_is_refused()
    {
        const int Largest = 1 << 20;
        string text = Theme.PadRight(Largest - 1, 'x') + "\n";
        _folder.Write("input/themes/docks.md", text);
        _folder.Write("input/themes/ports.md", text + "\n");

        Assert.Equal(["SNA0104 input/themes/ports.md:1:1"], Find());
    }

    [Fact]
    public void Links_out_of_the_input_are_refused()
    {
        _folder.Write("outside/2016/leak.md", "");
        File.CreateSymbolicLink(_folder["input/themes/leak.md"], _folder["outside/2016/leak.md"]);
        Directory.CreateSymbolicLink(_folder["input/entries/2016"], _folder["outside/2016"]);

        Assert.Equal(["SNA0105 input/entries/2016:1:1", "SNA0105 input/themes/leak.md:1:1"], Find());
    }

    [Theory]
    [InlineData("input/themes")]
    [InlineData("input/entries")]
    [InlineData("input/sources")]
    public void Folder_that_is_a_link_out_of_the_input_is_refused(string folder)
    {
        Directory.Move(_folder[folder], _folder["outside"]);
        Directory.CreateSymbolicLink(_folder[folder], _folder["outside"]);

        Assert.Contains($"SNA0105 {folder}:1:1", Find());
    }

    [Fact]
    public void Link_out_of_the_input_in_place_of_the_settings_is_one_mistake()
    {
        File.Move(_folder["input/site.yml"], _folder["site.yml"]);
        File.CreateSymbolicLink(_folder["input/site.yml"], _folder["site.yml"]);

        Assert.Equal(["SNA0105 input/site.yml:1:1"], Find());
    }

    [Fact]
    public void String_with_an_open_brace_is_refused()
    {
        const string Strings = "themes/briefing/strings/en.yml";
        int line = File.ReadAllLines(_folder[Strings]).Length + 1;
        File.AppendAllText(_folder[Strings], "quay.open: \"{n quays\"\n");

        Assert.Equal([$"SNA0603 {Strings}:{line}:12"], Find());
    }

    [Fact]
    public void Two_pages_of_one_route_are_refused()
    {
        PageRecord[] pages =
        [
            new("ports/index.html", new("input/themes/ports.md", 3, 4), [], []) { NeedsLink = false },
            new("ports/index.html", new("input/themes/docks.md", 1, 2), [], []) { NeedsLink = false },
        ];
        var found = new DiagnosticBag();

        OutputChecker.Check(pages, ImmutableHashSet<string>.Empty, SiteAddress.Parse("https://example.org/")!, found);

        Diagnostic clash = Assert.Single(found.ToSortedList());
        Assert.Equal("SNA0704 input/themes/ports.md:3:4", $"{clash.Rule.Code} {clash.Location}");
        Assert.Contains("input/themes/docks.md:1:2", clash.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_that_no_other_page_links_to_is_reported_where_it_comes_from()
    {
        const string Layout = "themes/briefing/templates/partials/layout.hbs";
        string layout = File.ReadAllText(_folder[Layout]);
        string form = layout[layout.IndexOf("<form", StringComparison.Ordinal)..(layout.IndexOf("</form>", StringComparison.Ordinal) + 7)];
        _folder.Write(Layout, layout.Replace(form, "", StringComparison.Ordinal));

        Assert.Equal(["SNA0710 input/site.yml:1:1"], Find());
    }

    [Fact]
    public void Link_of_a_page_to_itself_does_not_bring_readers_to_it()
    {
        PageRecord[] pages =
        [
            new("index.html", new("input/site.yml", 1, 1), ["/docks/"], []) { NeedsLink = false },
            new("ports/index.html", new("input/themes/ports.md", 1, 1), ["/ports/", "/docks/"], []),
            new("docks/index.html", new("input/themes/docks.md", 1, 1), ["/ports/#top", "/docks/"], []),
            new("quays/index.html", new("input/themes/quays.md", 1, 1), ["/quays/", "./"], []),
        ];
        var found = new DiagnosticBag();

        OutputChecker.Check(pages, ImmutableHashSet<string>.Empty, SiteAddress.Parse("https://example.org/")!, found);

        Assert.Equal(["SNA0710 input/themes/quays.md:1:1"], found.ToSortedList().Select(one => $"{one.Rule.Code} {one.Location}"));
    }

    [Fact]
    public void Output_that_is_a_repository_is_refused()
    {
        _folder.CreateFolder("site/.git");

        Assert.Equal(["SNA0721 site:1:1"], Find("--output", "site"));
    }

    [Fact]
    public void Output_that_is_a_link_is_refused()
    {
        _folder.CreateFolder("elsewhere");
        Directory.CreateSymbolicLink(_folder["output"], _folder["elsewhere"]);

        Assert.Equal(["SNA0723 output:1:1"], Find());
    }

    private string[] Find(params string[] arguments) => FixtureBuild.Find(_folder.Path, arguments);
}
