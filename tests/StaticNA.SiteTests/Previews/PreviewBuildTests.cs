namespace StaticNA.SiteTests.Previews;

/// <summary>A build that remembers the last one makes what a build makes that remembers nothing.</summary>
public sealed class PreviewBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BuildMemory _memory = new();

    public PreviewBuildTests()
    {
        FolderCopy.Of(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base"), _folder.Path);
        FolderCopy.Of(Checkout.At("themes/briefing"), _folder["themes/briefing"]);
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> Edits => new()
    {
        { "input/entries/2015/harbour-meeting.md", "Halifax", "Halifax, by the sea" },
        { "input/entries/2015/harbour-meeting.md", "title:", "titel:" },
        { "input/entries/2015/harbour-group-founded.md", "kind: agreement", "kind: agreement\ndraft: true" },
        { "input/people.yml", "Ada", "Adah" },
        { "input/site.yml", "language: en", "language: fr" },
        { "input/site.yml", "title:", "disable: [terms]\ntitle:" },
        { "input/glossary.yml", ":", ": " },
        { "input/sources/lantern.md", "title: ", "title: The " },
        { "input/themes/harbours.md", "title: ", "title: Old " },
        { "input/documents/lantern.txt", "a", "b" },
        { "themes/briefing/strings/en.yml", "Timeline", "Time line" },
        { "themes/briefing/assets/style/10-page.css", "{", "{ " },
        { "themes/briefing/templates/home.hbs", "<section", "<section data-edited=\"yes\"" },
        { "themes/briefing/templates/home.hbs", "<section", "<img src=\"{{asset \"icon.svg\"}}\"><section" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_and_its_undoing_give_what_clean_builds_give(string file, string from, string to)
    {
        string before = File.ReadAllText(_folder[file]);
        Assert.Contains(from, before, StringComparison.Ordinal);
        Assert.Empty(DifferencesFromClean());

        Write(file, before.Replace(from, to, StringComparison.Ordinal));
        Assert.Empty(DifferencesFromClean());
        Assert.Empty(DifferencesFromClean());

        Write(file, before);
        Assert.Empty(DifferencesFromClean());
    }

    [Fact]
    public void An_entry_that_comes_moves_and_goes_is_seen_by_the_others()
    {
        const string Old = "input/entries/2015/harbour-group-founded.md";
        const string Moved = "input/entries/2015/harbour-group-begun.md";
        Assert.Empty(DifferencesFromClean());

        File.Move(_folder[Old], _folder[Moved]);
        Assert.Empty(DifferencesFromClean());
        Assert.Contains(Preview(_memory).Diagnostics, found => found.Rule.Code == "SNA0405");

        File.Move(_folder[Moved], _folder[Old]);
        Assert.Empty(DifferencesFromClean());
    }

    [Fact]
    public void A_touched_file_is_read_again_though_size_and_time_are_the_same()
    {
        string file = _folder["input/entries/2015/harbour-meeting.md"];
        DateTime time = File.GetLastWriteTimeUtc(file);
        Assert.Empty(DifferencesFromClean());

        File.WriteAllText(file, File.ReadAllText(file).Replace("Halifax", "Halifix", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, time);
        _memory.Touch(file);

        Assert.Empty(DifferencesFromClean());
    }

    private PreviewResult Preview(BuildMemory? memory) => SiteBuilder.Preview(
        new BuildOptions
        {
            Root = _folder.Path,
            Input = _folder["input"],
            Output = _folder["output"],
            Documents = _folder["input/documents"],
            IncludeDrafts = true,
            Memory = memory,
        },
        CancellationToken.None);

    private void Write(string file, string text)
    {
        File.WriteAllText(_folder[file], text);
        _memory.Touch(_folder[file]);
    }

    private string[] DifferencesFromClean()
    {
        PreviewResult clean = Preview(null);
        PreviewResult result = Preview(_memory);
        Assert.Equal(clean.Diagnostics, result.Diagnostics);
        Assert.Equal(clean.Site is null, result.Site is null);
        return clean.Site is null
            ? []
            : [.. clean.Site.Paths.Union(result.Site!.Paths).Where(path => BytesOf(clean.Site, path) != BytesOf(result.Site, path))];
    }

    private static string? BytesOf(MemorySite site, string path) =>
        site.Find(path) is { } bytes ? Convert.ToBase64String(bytes.Span) : null;
}
