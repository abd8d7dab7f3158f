namespace StaticNA.SiteTests.Publishing;

/// <summary>After an edit of a text alone, only what shows it is made again; the site is the one that a whole build makes.</summary>
public sealed class TextEditTests : IDisposable
{
    private const string Entry = "input/entries/2015/edited.md";
    private const string Other = "input/entries/2015/other.md";

    private readonly RebuiltSite _site = new();

    // How often a build told that it is likely to be short.
    private int _toldShort;

    public TextEditTests()
    {
        _site.Write(Entry, Text("Edited", "2015-05-04", "Before."));
        _site.Write(Other, Text("Other", "2015-05-06", "Text of the other, with a [link](entry:edited#a-heading).") + "\n## Its heading\n");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("[]")]
    [InlineData("[search]")]
    [InlineData("[print]")]
    [InlineData("[search, print]")]
    public void Wording_of_a_text_is_no_reason_to_make_the_whole_site(string disabled)
    {
        File.AppendAllText(_site.At("input/site.yml"), $"\ndisable: {disabled}\n");
        Build(out _);
        _site.Edit(Entry, "Before.", "After *it*.");

        BuildResult again = Build(out bool wasWhole);

        Assert.False(wasWhole);
        Assert.InRange(again.FilesWritten, 1, 12);
        AssertIsClean(again);
        Assert.Contains("After <em>it</em>.", File.ReadAllText(_site.At("output/entries/2015/edited/index.html")), StringComparison.Ordinal);

        // And once more, on what that left.
        _site.Edit(Other, "Text of", "Words of");
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
            File.AppendAllText(_site.At("input/site.yml"), $"\ndisable: {disabled}\n");
            _site.Write(Entry, Text("Edited", "2015-05-04", "Before."));
            Build(out _);
            _site.Edit(Entry, old, text);
            AssertIsClean(Build(out _));
            File.WriteAllText(_site.At("input/site.yml"), File.ReadAllText(_site.At("input/site.yml"))
                .Replace($"\ndisable: {disabled}\n", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("\"open water means open doors\"", "\"open water\"")]
    [InlineData("\"open water means open doors\"", "open water means open doors")]
    public void Page_of_a_source_shows_the_words_that_are_quoted_now(string old, string text)
    {
        // Of a document that may not be published, only words that are quoted are shown.
        string document = "The Beacon\n\nSomebody said that open water means open doors, "
            + string.Join(' ', Enumerable.Range(100, 200)) + ".\n";
        _site.Write("input/documents/beacon.txt", document);
        _site.Write("input/sources/beacon.md", $"""
            ---
            title: The Beacon
            kind: news
            rights: all-rights-reserved
            rights-basis: external
            rights-note: Written for this test.
            document:
              file: beacon.txt
              sha256: {ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(document))}
              passages: [3]
            digest:
              - Something was said.
            ---

            An invented document.
            """);
        _site.Write(Entry, Text("Edited", "2015-05-04", "Before: \"open water means open doors\" [@beacon ¶1]."));
        BuildResult first = Build(out _);
        Assert.Empty(first.Diagnostics);
        _site.Edit(Entry, old, text);
        AssertIsClean(Build(out _));
    }

    [Fact]
    public void Old_address_under_that_of_the_search_is_kept()
    {
        _site.Edit(Other, "summary:", "aliases: [/search/old/, /search/texts/old/]\nsummary:");
        Build(out _);
        _site.Edit(Entry, "Before.", "After.");

        BuildResult again = Build(out bool wasWhole);

        Assert.False(wasWhole);
        AssertIsClean(again);
    }

    [Fact]
    public void What_was_said_of_an_unchanged_text_is_said_again()
    {
        File.AppendAllText(_site.At("input/site.yml"), "\ndisable: [search, print]\n");
        File.AppendAllText(_site.At(Other), "\n##### Deep\n");
        BuildResult first = Build(out _);
        Assert.NotEmpty(first.Diagnostics);
        _site.Edit(Entry, "Before.", "After.");

        BuildResult again = Build(out _);

        Assert.Equal(first.Diagnostics, again.Diagnostics);
        AssertIsClean(again);
    }

    [Fact]
    public void Build_that_may_keep_most_of_the_site_tells_so_before_it_reads()
    {
        Build(out _);
        Assert.Equal(0, _toldShort);

        Build(out _);
        Assert.Equal(0, _toldShort);

        _site.Edit(Entry, "Before.", "After.");
        Build(out bool wasWhole);
        Assert.False(wasWhole);
        Assert.Equal(1, _toldShort);
    }

    [Fact]
    public void Changed_output_is_mended_by_a_whole_build()
    {
        Build(out _);
        File.AppendAllText(_site.At("output/index.html"), "!");
        _site.Edit(Entry, "Before.", "After.");

        BuildResult again = Build(out bool wasWhole);

        Assert.True(wasWhole);
        AssertIsClean(again);
    }

    [Fact]
    public void Compressed_copies_are_kept_or_made_again_with_their_files()
    {
        _site.Write(Entry, Text("Edited", "2015-05-04", string.Join(' ', Enumerable.Range(0, 500))));
        Build(out _, precompresses: true);
        _site.Edit(Entry, " 250 ", " a quarter of a thousand ");

        BuildResult again = Build(out bool wasWhole, precompresses: true);

        Assert.False(wasWhole);
        AssertIsClean(again, precompresses: true);
    }

    private static string Text(string title, string date, string text) => RebuiltSite.Entry(title, date, text + "\n\n## A heading");

    private void AssertIsClean(BuildResult result, bool precompresses = false)
    {
        BuildResult clean = Build(out _, "clean", precompresses);
        Assert.Equal(clean.Diagnostics, result.Diagnostics);
        Assert.Equal(clean.Published, result.Published);
        Assert.Equal((clean.Entries, clean.Pages, clean.Files, clean.RootHash, clean.Evidence),
            (result.Entries, result.Pages, result.Files, result.RootHash, result.Evidence));
        if (clean.Published)
        {
            Assert.Equal(PublishedState.RootHashOf(_site.At("clean")), PublishedState.RootHashOf(_site.At("output")));
            Directory.Delete(_site.At("clean"), recursive: true);
            Directory.Delete(_site.At(".staticna/clean"), recursive: true);
        }
    }

    private BuildResult Build(out bool wasWhole, string output = "output", bool precompresses = false)
    {
        (BuildResult result, IReadOnlySet<BuildStage> stages) = _site.Build(output, options => options with
        {
            Precompresses = precompresses,
            ShortBuildBegins = () => _toldShort++,

            // Later than it is, so that what was edited this very moment is remembered too.
            Begins = DateTimeOffset.UtcNow.AddMinutes(1),
        });
        wasWhole = stages.Contains(BuildStage.CheckingOutput);
        return result;
    }
}
