namespace StaticNA.Tests;

public sealed class InputReaderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("staticna-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Files_are_told_by_their_place_and_come_in_ordinal_order()
    {
        Write("input/site.yml");
        Write("input/themes/trade.md");
        Write("input/entries/2015/b.md");
        Write("input/entries/2015/a.md");
        Write("input/documents/anything.txt");
        Write("input/.hidden");
        IReadOnlyList<InputFile> files = Find(out IReadOnlyList<Diagnostic> found);
        Assert.Empty(found);
        Assert.Equal(
            ["input/entries/2015/a.md", "input/entries/2015/b.md", "input/site.yml", "input/themes/trade.md"],
            files.Select(file => file.Path));
        Assert.Equal(new Route("/entries/2015/a/"), files[0].Route);
    }

    [Fact]
    public void Files_in_unexpected_places_are_reported()
    {
        Write("input/site.yml");
        Write("input/poeple.yml");
        Write("input/entries/loose.md");
        Write("input/themes/picture.png");
        Find(out IReadOnlyList<Diagnostic> found);
        Assert.Equal(["SNA0113", "SNA0113", "SNA0113"], found.Select(diagnostic => diagnostic.Rule.Code));
        Assert.Contains("people.yml", found.Single(one => one.Location.File == "input/poeple.yml").Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_input_is_an_error_and_one_inside_is_not()
    {
        Write("outside.md");
        Write("input/site.yml");
        Write("input/themes/trade.md");
        File.CreateSymbolicLink(Path.Combine(_root, "input/themes/commerce.md"), Path.Combine(_root, "input/themes/trade.md"));
        File.CreateSymbolicLink(Path.Combine(_root, "input/themes/leak.md"), Path.Combine(_root, "outside.md"));
        IReadOnlyList<InputFile> files = Find(out IReadOnlyList<Diagnostic> found);
        Diagnostic leak = Assert.Single(found);
        Assert.Equal(("SNA0105", "input/themes/leak.md"), (leak.Rule.Code, leak.Location.File));
        Assert.Equal(["site", "commerce", "trade"], files.Select(file => file.Slug).OrderBy(slug => slug != "site"));
    }

    [Fact]
    public void A_folder_that_leads_out_of_the_input_is_an_error()
    {
        Directory.CreateDirectory(Path.Combine(_root, "elsewhere"));
        Write("elsewhere/a.md");
        Write("input/site.yml");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/themes"), Path.Combine(_root, "elsewhere"));
        Assert.Single(Find(out IReadOnlyList<Diagnostic> found));
        Assert.Equal("SNA0105", Assert.Single(found).Rule.Code);
    }

    [Fact]
    public void A_missing_site_yml_is_reported()
    {
        Write("input/themes/trade.md");
        Find(out IReadOnlyList<Diagnostic> found);
        Assert.Equal(("SNA0112", "input/site.yml"), (found[0].Rule.Code, found[0].Location.File));
    }

    private IReadOnlyList<InputFile> Find(out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<InputFile> files = new InputReader(_root, Path.Combine(_root, "input"), diagnostics).FindFiles();
        found = diagnostics.ToSortedList();
        return files;
    }

    private void Write(string path)
    {
        string full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "");
    }
}
