using System.Text;

namespace StaticNA.SiteTests.Publishing;

/// <summary>After an edit of a text alone, only what shows it is made again; the site is the one that a whole build makes.</summary>
public sealed class TextEditTests : IDisposable
{
    private const string Entry = "input/entries/2015/edited.md";
    private const string Other = "input/entries/2015/other.md";

    private readonly TemporaryFolder _folder = new();
    private readonly string _root;

    public TextEditTests()
    {
        _root = _folder["site"];
        DiagnosticFixtures.DiagnosticFixture.CopyBaseTo(_root);
        Write(Entry, Text("Edited", "2015-05-04", "Before."));
        Write(Other, Text("Other", "2015-05-06", "Text of the other, with a [link](entry:edited#a-heading).") + "\n## Its heading\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[]")]
    [InlineData("[search]")]
    [InlineData("[print]")]
    [InlineData("[search, print]")]
    public void Wording_of_a_text_is_no_reason_to_make_the_whole_site(string disabled)
    {
        File.AppendAllText(Path.Combine(_root, "input/site.yml"), $"\ndisable: {disabled}\n");
        Build(out _);
        Edit(Entry, "Before.", "After *it*.");

        BuildResult again = Build(out bool wasWhole);

        Assert.False(wasWhole);
        Assert.InRange(again.FilesWritten, 1, 12);
        AssertIsClean(again);
        Assert.Contains("After <em>it</em>.", File.ReadAllText(Path.Combine(_root, "output/entries/2015/edited/index.html")), StringComparison.Ordinal);

        // And once more, on what that left.
        Edit(Other, "Text of", "Words of");
        again = Build(out wasWhole);
        Assert.False(wasWhole);
        AssertIsClean(again);
    }

    [Theory]
    [InlineData("Before.", "Before [@lantern ¶1].")]
    [InlineData("Before.", "Before\n\n> [@lantern ¶1 \"The group\"]")]
    [InlineData("Before.", "## A second heading")]
    [InlineData("## A heading", "## Another heading")]
    [InlineData("Before.", "A [link](https://example.com/).")]
    [InlineData("Before.", "A [link](entry:other).")]
    [InlineData("Before.", "A [link](entry:no-such-entry).")]
    [InlineData("Before.", "##### Deep")]
    [InlineData("Before.\n\n## A heading\n", "")]
    [InlineData("title: Edited", "title: Edited well")]
    [InlineData("2015-05-04", "2015-05-08")]
    [InlineData("kind: event", "kind: report")]
    public void Whatever_else_shows_the_edit_is_made_again(string old, string text)
    {
        foreach (string disabled in (string[])["[]", "[search, print]"])
        {
            File.AppendAllText(Path.Combine(_root, "input/site.yml"), $"\ndisable: {disabled}\n");
            Write(Entry, Text("Edited", "2015-05-04", "Before."));
            Build(out _);
            Edit(Entry, old, text);
            AssertIsClean(Build(out _));
            File.WriteAllText(Path.Combine(_root, "input/site.yml"), File.ReadAllText(Path.Combine(_root, "input/site.yml"))
                .Replace($"\ndisable: {disabled}\n", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_was_said_of_an_unchanged_text_is_said_again()
    {
        File.AppendAllText(Path.Combine(_root, "input/site.yml"), "\ndisable: [search, print]\n");
        File.AppendAllText(Path.Combine(_root, Other), "\n##### Deep\n");
        BuildResult first = Build(out _);
        Assert.NotEmpty(first.Diagnostics);
        Edit(Entry, "Before.", "After.");

        BuildResult again = Build(out _);

        Assert.Equal(first.Diagnostics, again.Diagnostics);
        AssertIsClean(again);
    }

    [Fact]
    public void Changed_output_is_mended_by_a_whole_build()
    {
        Build(out _);
        File.AppendAllText(Path.Combine(_root, "output/index.html"), "!");
        Edit(Entry, "Before.", "After.");

        BuildResult again = Build(out bool wasWhole);

        Assert.True(wasWhole);
        AssertIsClean(again);
    }

    [Fact]
    public void Compressed_copies_are_kept_or_made_again_with_their_files()
    {
        Write(Entry, Text("Edited", "2015-05-04", string.Join(' ', Enumerable.Range(0, 500))));
        Build(out _, precompresses: true);
        Edit(Entry, " 250 ", " a quarter of a thousand ");

        BuildResult again = Build(out bool wasWhole, precompresses: true);

        Assert.False(wasWhole);
        AssertIsClean(again, precompresses: true);
    }

    private static string Text(string title, string date, string text) =>
        $"""
        ---
        title: {title}
        date: {date}
        date-basis: external
        date-note: made up for this test
        summary: Made up.
        kind: event
        status: held
        themes: [harbours]
        sources: [lantern ¶2]
        ---

        {text}

        ## A heading

        """;

    private void AssertIsClean(BuildResult result, bool precompresses = false)
    {
        BuildResult clean = Build(out _, "clean", precompresses);
        Assert.Equal(clean.Diagnostics, result.Diagnostics);
        Assert.Equal(clean.Published, result.Published);
        Assert.Equal((clean.Entries, clean.Pages, clean.Files, clean.RootHash, clean.Evidence),
            (result.Entries, result.Pages, result.Files, result.RootHash, result.Evidence));
        if (clean.Published)
        {
            Assert.Equal(PublishedState.RootHashOf(Path.Combine(_root, "clean")), PublishedState.RootHashOf(Path.Combine(_root, "output")));
            Directory.Delete(Path.Combine(_root, "clean"), recursive: true);
            Directory.Delete(Path.Combine(_root, ".staticna/clean"), recursive: true);
        }
    }

    private void Edit(string path, string old, string text)
    {
        string file = Path.Combine(_root, path);
        string before = File.ReadAllText(file);
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    private BuildResult Build(out bool wasWhole, string output = "output", bool precompresses = false)
    {
        var stages = new Stages();
        BuildResult result = SiteBuilder.Build(
            new BuildOptions
            {
                Root = _root,
                Input = Path.Combine(_root, "input"),
                Output = Path.Combine(_root, output),
                Documents = Path.Combine(_root, "input/documents"),
                Precompresses = precompresses,
                Progress = stages,

                // Later than it is, so that what was edited this very moment is remembered too.
                Begins = DateTimeOffset.UtcNow.AddMinutes(1),
            },
            CancellationToken.None);
        wasWhole = stages.Begun.Contains(BuildStage.CheckingOutput);
        return result;
    }

    private sealed class Stages : IProgress<BuildStage>
    {
        public HashSet<BuildStage> Begun { get; } = [];

        public void Report(BuildStage value) => Begun.Add(value);
    }
}
