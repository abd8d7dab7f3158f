using System.Text;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A build of which nothing has changed is not made again; whatever has changed is noticed.</summary>
public sealed class RepeatedBuildTests : IDisposable
{
    private const string Entry = "input/entries/2015/repeated.md";

    private readonly TemporaryFolder _folder = new();
    private readonly string _root;

    public RepeatedBuildTests()
    {
        _root = _folder["site"];
        DiagnosticFixtures.DiagnosticFixture.CopyBaseTo(_root);

        // A skipped level is worth a warning.
        Write(Entry, Text("### Deep"));
        Settle();
    }

    public static TheoryData<string> Changes { get; } =
    [
        "text of the same length", "time alone", "new file", "removed file", "new folder", "skin", "document", "symbolic link",
        "changed output", "removed output", "stray output", "damaged record", "cut record", "options",
    ];

    public void Dispose() => _folder.Dispose();

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
        Write(Entry, Text("### Other"));
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
                DateTime before = File.GetLastWriteTimeUtc(Path.Combine(_root, Entry));
                Write(Entry, Text("### Peep"));
                File.SetLastWriteTimeUtc(Path.Combine(_root, Entry), before);
                break;
            case "time alone":
                File.SetLastWriteTimeUtc(Path.Combine(_root, Entry), DateTime.UnixEpoch);
                break;
            case "new file":
                Write("input/entries/2015/another.md", Text("## Another").Replace("Repeated", "Another", StringComparison.Ordinal));
                break;
            case "removed file":
                File.Delete(Path.Combine(_root, Entry));
                break;
            case "new folder":
                Directory.CreateDirectory(Path.Combine(_root, "input/unknown"));
                break;
            case "skin":
                Write("themes/unused/style.css", "p { color: red }");
                break;
            case "document":
                Write("input/documents/another.txt", "Text.");
                break;
            case "symbolic link":
                File.CreateSymbolicLink(Path.Combine(_root, "input/entries/2015/link.md"), "repeated.md");
                break;
            case "changed output":
                File.AppendAllText(Path.Combine(_root, "output/index.html"), "!");
                break;
            case "removed output":
                File.Delete(Path.Combine(_root, "output/index.html"));
                break;
            case "stray output":
                File.WriteAllText(Path.Combine(_root, "output/stray.txt"), "");
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

    private string Record => Path.Combine(_root, ".staticna/output/build");

    /// <summary>Until the last change is long enough ago to be told from the next.</summary>
    private static void Settle() => Thread.Sleep(100);

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    private static string Text(string heading) =>
        $"""
        ---
        title: Repeated
        date: 2015-05-04
        date-basis: external
        date-note: made up for this test
        summary: Made up.
        kind: event
        status: held
        themes: [harbours]
        sources: [lantern ¶2]
        ---

        {heading}

        Text.
        """;

    private BuildResult Build(out bool wasMade, bool drafts = false, string output = "output")
    {
        var stages = new Stages();
        BuildResult result = SiteBuilder.Build(
            new BuildOptions
            {
                Root = _root,
                Input = Path.Combine(_root, "input"),
                Output = Path.Combine(_root, output),
                Documents = Path.Combine(_root, "input/documents"),
                IncludeDrafts = drafts,
                Progress = stages,
                Begins = DateTimeOffset.UtcNow,
            },
            CancellationToken.None);
        wasMade = stages.Begun.Contains(BuildStage.Parsing);
        return result;
    }

    private sealed class Stages : IProgress<BuildStage>
    {
        public HashSet<BuildStage> Begun { get; } = [];

        public void Report(BuildStage value) => Begun.Add(value);
    }
}
