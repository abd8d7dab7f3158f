namespace StaticNA.SiteTests.Publishing;

/// <summary>A build of which nothing has changed is not made again; whatever has changed is noticed.</summary>
public sealed class RepeatedBuildTests : IDisposable
{
    private const string Entry = "input/entries/2015/repeated.md";

    private readonly RebuiltSite _site = new();

    public RepeatedBuildTests()
    {
        // A skipped level is worth a warning.
        _site.Write(Entry, Text("### Deep"));
        Settle();
    }

    public static TheoryData<string> Changes { get; } =
    [
        "text of the same length", "time alone", "new file", "removed file", "new folder", "skin", "document", "symbolic link",
        "changed output", "removed output", "stray output", "damaged record", "cut record", "options",
    ];

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Build_of_which_nothing_changed_is_not_made_again_and_says_the_same()
    {
        BuildResult first = Build(out _);
        BuildResult again = Build(out bool wasMade);

        Assert.True(first.Published);
        Assert.False(wasMade);
        Assert.Contains(first.Diagnostics, found => found.Rule.Code == "SNA0412");
        Assert.Equal(first.Diagnostics, again.Diagnostics);
        Assert.Equal(first.PublishedPages.ToArray(), again.PublishedPages.ToArray());
        Assert.Equal(first.Ignored, again.Ignored);
        Assert.Equal(
            (first.Entries, first.Pages, first.Files, first.RootHash, first.Evidence, 0),
            (again.Entries, again.Pages, again.Files, again.RootHash, again.Evidence, again.FilesWritten));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_changed_is_noticed(string change)
    {
        Build(out _);
        Make(change);
        Settle();

        BuildResult again = Build(out bool wasMade, drafts: change == "options");

        Assert.True(wasMade);
        BuildResult clean = Build(out _, drafts: change == "options", output: "clean");
        Assert.Equal(clean.Published, again.Published);
        Assert.Equal(clean.Diagnostics, again.Diagnostics);
        Assert.Equal(clean.RootHash, again.RootHash);
    }

    [Fact]
    public void File_written_as_the_build_begins_is_not_relied_on()
    {
        _site.Write(Entry, Text("### Other"));
        Build(out _);
        Build(out bool wasMade);

        // It might have been written once more within the same tick of the clock.
        Assert.True(wasMade);
    }

    private void Make(string change)
    {
        switch (change)
        {
            case "text of the same length":
                DateTime before = File.GetLastWriteTimeUtc(_site.At(Entry));
                _site.Write(Entry, Text("### Peep"));
                File.SetLastWriteTimeUtc(_site.At(Entry), before);
                break;
            case "time alone":
                File.SetLastWriteTimeUtc(_site.At(Entry), DateTime.UnixEpoch);
                break;
            case "new file":
                _site.Write("input/entries/2015/another.md", RebuiltSite.Entry("Another", "2015-05-04", "## Another"));
                break;
            case "removed file":
                File.Delete(_site.At(Entry));
                break;
            case "new folder":
                Directory.CreateDirectory(_site.At("input/unknown"));
                break;
            case "skin":
                _site.Write("themes/unused/style.css", "p { color: red }");
                break;
            case "document":
                _site.Write("input/documents/another.txt", "Text.");
                break;
            case "symbolic link":
                File.CreateSymbolicLink(_site.At("input/entries/2015/link.md"), "repeated.md");
                break;
            case "changed output":
                File.AppendAllText(_site.At("output/index.html"), "!");
                break;
            case "removed output":
                File.Delete(_site.At("output/index.html"));
                break;
            case "stray output":
                File.WriteAllText(_site.At("output/stray.txt"), "");
                break;
            case "damaged record":
                byte[] damaged = File.ReadAllBytes(Record);
                damaged[damaged.Length / 2] ^= 1;
                File.WriteAllBytes(Record, damaged);
                break;
            case "cut record":
                File.WriteAllBytes(Record, File.ReadAllBytes(Record)[..20]);
                break;
        }
    }

    private string Record => _site.At(".staticna/output/build");

    /// <summary>Until the last change is long enough ago to be told from the next.</summary>
    private static void Settle() => Thread.Sleep(100);

    private static string Text(string heading) => RebuiltSite.Entry("Repeated", "2015-05-04", heading + "\n\nText.");

    private BuildResult Build(out bool wasMade, bool drafts = false, string output = "output")
    {
        (BuildResult result, IReadOnlySet<BuildStage> stages) = _site.Build(output, options => options with { IncludeDrafts = drafts });
        wasMade = stages.Contains(BuildStage.Parsing);
        return result;
    }
}
