namespace StaticNA.SiteTests.Previews;

/// <summary>A build that remembers the last one makes what a build makes that remembers nothing.</summary>
public sealed class PreviewBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BuildMemory _memory = new();
    private readonly BuildMemory _told = new() { IsToldAllChanges = true };

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
    public void What_was_read_beside_a_mistake_in_the_skin_is_right_once_that_is_mended()
    {
        const string Home = "themes/briefing/templates/home.hbs";
        string good = File.ReadAllText(_folder[Home]);
        Write(Home, good + "{{nothing}}\n");
        Assert.Empty(DifferencesFromClean());

        Write(Home, good);
        Assert.Empty(DifferencesFromClean());
    }

    [Fact]
    public void An_entry_that_comes_moves_and_goes_is_seen_by_the_others()
    {
        const string Old = "input/entries/2015/harbour-group-founded.md";
        const string Moved = "input/entries/2015/harbour-group-begun.md";
        Assert.Empty(DifferencesFromClean());

        Move(Old, Moved);
        Assert.Empty(DifferencesFromClean());
        Assert.Contains(Preview(_memory).Diagnostics, found => found.Rule.Code == "SNA0405");

        Move(Moved, Old);
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
        Touch(file);

        Assert.Empty(DifferencesFromClean());
    }

    [Fact]
    public void A_site_made_on_demand_is_the_one_that_is_published()
    {
        MemorySite site = Preview(null).Site!;
        BuildResult built = SiteBuilder.Build(Options(null), CancellationToken.None);

        Assert.True(built.Published);
        Assert.Equal(built.Files, site.Paths.Count());
        Assert.All(site.Paths, path => Assert.Equal(File.ReadAllBytes(_folder["output/" + path]), site.Find(path)!.Value.ToArray()));
        Assert.All(site.Paths, path => Assert.True(site.Has(path)));
    }

    [Fact]
    public void A_sketch_has_the_page_of_the_entry_as_it_will_be_and_all_others_as_they_were()
    {
        const string Founded = "input/entries/2015/harbour-group-founded.md";
        const string Page = "entries/2015/harbour-group-founded/index.html";
        PreviewResult before = Preview(_told);

        Write(Founded, File.ReadAllText(_folder[Founded]) + "\nIt met **twice**.\n");
        MemorySite sketch = before.Sketch(_folder[Founded], _told)!;

        MemorySite after = Preview(_told).Site!;
        Assert.NotEqual(BytesOf(before.Site!, Page), BytesOf(after, Page));
        Assert.Equal(BytesOf(after, Page), BytesOf(sketch, Page));
        Assert.All(before.Site!.Paths.Where(path => path != Page), path => Assert.Equal(BytesOf(before.Site!, path), BytesOf(sketch, path)));
    }

    [Theory]
    [InlineData("input/entries/2015/harbour-group-founded.md", "kind: agreement", "kind: agreemint")]
    [InlineData("input/sources/lantern.md", "title: ", "title: The ")]
    [InlineData("input/site.yml", "title: ", "title: The ")]
    [InlineData("themes/briefing/templates/home.hbs", "<section", "<section data-edited=\"yes\"")]
    public void What_is_wrong_or_concerns_more_is_not_sketched(string file, string from, string to)
    {
        PreviewResult before = Preview(_told);

        Write(file, File.ReadAllText(_folder[file]).Replace(from, to, StringComparison.Ordinal));

        Assert.Null(before.Sketch(_folder[file], _told));
    }

    private PreviewResult Preview(BuildMemory? memory)
    {
        PreviewResult planned = SiteBuilder.Preview(Options(memory), CancellationToken.None);
        return SiteBuilder.CheckPreview(planned, Options(memory), CancellationToken.None);
    }

    private BuildOptions Options(BuildMemory? memory) => new()
    {
        Root = _folder.Path,
        Input = _folder["input"],
        Output = _folder["output"],
        Documents = _folder["input/documents"],
        IncludeDrafts = true,
        Memory = memory,
    };

    private void Write(string file, string text)
    {
        File.WriteAllText(_folder[file], text);
        Touch(_folder[file]);
    }

    private void Move(string from, string to)
    {
        File.Move(_folder[from], _folder[to]);
        Touch(_folder[from]);
        Touch(_folder[to]);
    }

    private void Touch(string path)
    {
        _memory.Touch(path);
        _told.Touch(path);
    }

    private string[] DifferencesFromClean()
    {
        PreviewResult clean = Preview(null);
        return [.. DifferencesFrom(clean, Preview(_memory)), .. DifferencesFrom(clean, Preview(_told))];
    }

    private static string[] DifferencesFrom(PreviewResult clean, PreviewResult result)
    {
        Assert.Equal(clean.Diagnostics, result.Diagnostics);
        Assert.Equal(clean.Site is null, result.Site is null);
        return clean.Site is null
            ? []
            : [.. clean.Site.Paths.Union(result.Site!.Paths).Where(path => BytesOf(clean.Site, path) != BytesOf(result.Site, path))];
    }

    private static string? BytesOf(MemorySite site, string path) =>
        site.Find(path) is { } bytes ? Convert.ToBase64String(bytes.Span) : null;
}
