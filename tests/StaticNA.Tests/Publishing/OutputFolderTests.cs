namespace StaticNA.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly ProtectedFolders _folders;

    public OutputFolderTests()
    {
        _temp.Folder("home/site/input/entries");
        _temp.Folder("home/site/themes/briefing");
        _temp.Folder("home/papers/received");
        _temp.Folder("elsewhere");
        _folders = new ProtectedFolders
        {
            Root = _temp["home/site"],
            Input = _temp["home/site/input"],
            Skins = [_temp["home/site/themes"]],
            Documents = _temp["home/papers"],
            Home = _temp["home"],
        };
    }

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("input", "is the input folder")]
    [InlineData("input/", "is the input folder")]
    [InlineData("input/entries", "lies in the input folder")]
    [InlineData("input/not-there-yet/site", "lies in the input folder")]
    [InlineData("output/../input", "is the input folder")]
    [InlineData(".", "holds the input folder")]
    [InlineData("", "holds the input folder")]
    [InlineData("..", "holds the input folder")]
    [InlineData("../..", "holds the input folder")]
    [InlineData("/", "holds the input folder")]
    [InlineData("themes", "is a skin's folder")]
    [InlineData("themes/briefing", "lies in a skin's folder")]
    [InlineData("../papers", "is the folder of the documents")]
    [InlineData("../papers/received", "lies in the folder of the documents")]
    [InlineData(".staticna", "lies in the folder that StaticNA keeps beside an output")]
    [InlineData(".staticna/output/tree", "lies in the folder that StaticNA keeps beside an output")]
    public void Output_overlapping_a_protected_folder_is_refused(string path, string message)
    {
        Diagnostic refusal = Refusal(path, _folders);
        Assert.Equal("SNA0720", refusal.Rule.Code);
        Assert.Equal("the output folder " + message, refusal.Message);
        Assert.Equal(SourceLocation.StartOf(path), refusal.Location);
    }

    [Theory]
    [InlineData("users/someone", "is the home folder")]
    [InlineData("users", "holds the home folder")]
    public void Output_that_is_or_holds_the_home_folder_is_refused(string path, string message)
    {
        ProtectedFolders apart = Apart() with { Home = _temp["users/someone"] };
        Assert.Equal("the output folder " + message, Refusal(_temp[path], apart).Message);
    }

    [Fact]
    public void Output_that_is_the_root_of_the_site_is_refused() =>
        Assert.Equal("the output folder is the site's own root folder", Refusal(".", Apart()).Message);

    [Fact]
    public void Output_that_reaches_the_input_through_a_link_is_refused()
    {
        _temp.Link("elsewhere/alias", _temp["home/site"]);
        string alias = _temp["elsewhere/alias"];
        Assert.Equal("the output folder is the input folder", Refusal(alias + "/input", _folders).Message);
        Assert.Equal("the output folder lies in the input folder", Refusal(alias + "/input/new", _folders).Message);
    }

    [Fact]
    public void Output_that_holds_the_target_of_a_linked_input_is_refused()
    {
        _temp.Folder("real/input");
        _temp.Link("home/site/linked", _temp["real/input"]);
        ProtectedFolders linked = _folders with { Input = _temp["home/site/linked"] };
        Assert.Equal("the output folder holds the input folder", Refusal(_temp["real"], linked).Message);
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("file")]
    public void Output_that_is_a_git_root_is_refused(string kind)
    {
        // In a worktree, .git is a file.
        _ = kind == "file" ? _temp.File("home/site/output/.git") : _temp.Folder("home/site/output/.git");
        Assert.Equal("SNA0721", Refusal("output", _folders).Rule.Code);
    }

    [Fact]
    public void Output_that_is_a_git_root_is_refused_even_with_a_manifest()
    {
        _temp.Folder("home/site/output/.git");
        _temp.File("home/site/output/" + SiteManifest.FileName, ManifestText());
        Assert.Equal("SNA0721", Refusal("output", _folders).Rule.Code);
    }

    [Fact]
    public void Output_with_files_and_no_manifest_is_refused()
    {
        _temp.File("home/site/output/mine.txt");
        Assert.Equal("SNA0722", Refusal("output", _folders).Rule.Code);
    }

    [Fact]
    public void Output_with_a_broken_manifest_is_refused()
    {
        string broken = ManifestText().Replace("one.txt", "two.txt", StringComparison.Ordinal);
        _temp.File("home/site/output/" + SiteManifest.FileName, broken);
        Assert.Equal("SNA0722", Refusal("output", _folders).Rule.Code);
    }

    [Fact]
    public void Output_that_is_a_link_is_refused()
    {
        _temp.Link("home/site/output", _temp.Folder("elsewhere/site"));
        Assert.Equal("SNA0723", Refusal("output", _folders).Rule.Code);
        Assert.Equal("SNA0723", Refusal("output/", _folders).Rule.Code);
    }

    [Fact]
    public void Output_that_is_a_dangling_link_is_refused()
    {
        _temp.Link("home/site/output", _temp["nowhere"]);
        Assert.Equal("SNA0723", Refusal("output", _folders).Rule.Code);
    }

    [Fact]
    public void Output_that_is_a_file_is_refused()
    {
        _temp.File("home/site/output");
        Assert.Equal("SNA0724", Refusal("output", _folders).Rule.Code);
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/")]
    [InlineData("./output")]
    [InlineData("themes-built")]
    [InlineData("input2")]
    [InlineData("deep/er/output")]
    [InlineData("../site-output")]
    [InlineData("../../elsewhere/output")]
    public void Output_that_does_not_exist_is_allowed(string path) =>
        Assert.Equal(Path.GetFullPath(_temp["home/site/" + path.TrimEnd('/')]), Allowed(path).FullPath);

    [Fact]
    public void Output_that_is_empty_is_allowed()
    {
        _temp.Folder("home/site/output");
        Assert.Null(Allowed("output").Published);
    }

    [Fact]
    public void Output_with_a_valid_manifest_is_allowed()
    {
        _temp.File("home/site/output/" + SiteManifest.FileName, ManifestText());
        _temp.File("home/site/output/one.txt");
        Assert.Equal("one.txt", Assert.Single(Allowed("output").Published!.Files).Path);
    }

    [Fact]
    public void Output_inside_a_git_checkout_is_allowed()
    {
        _temp.Folder("home/site/.git");
        Assert.Equal(_temp["home/site/output"], Allowed("output").FullPath);
    }

    [Fact]
    public void Output_below_a_linked_folder_is_allowed_at_its_real_path()
    {
        _temp.Link("home/site/builds", _temp["elsewhere"]);
        Assert.Equal(_temp["elsewhere/output"], Allowed("builds/output").FullPath);
    }

    [Fact]
    public void Output_path_of_circular_links_is_an_io_error()
    {
        _temp.Link("one", _temp["two"]);
        _temp.Link("two", _temp["one"]);
        Assert.Throws<IOException>(() => OutputFolder.Check(_temp["one/output"], _folders, new DiagnosticBag()));
    }

    private static string ManifestText() => System.Text.Encoding.UTF8.GetString(
        SiteManifest.Of([new StagedFile("one.txt", 4, ContentHash.Of("text"u8))]).ToUtf8());

    /// <summary>A root of its own and nothing else to protect but what a test adds.</summary>
    private ProtectedFolders Apart() => new() { Root = _temp.Folder("root"), Input = "/staticna-test-nowhere/input" };

    private OutputFolder Allowed(string path)
    {
        var diagnostics = new DiagnosticBag();
        OutputFolder? output = OutputFolder.Check(path, _folders, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return Assert.IsType<OutputFolder>(output);
    }

    private static Diagnostic Refusal(string path, ProtectedFolders folders)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(OutputFolder.Check(path, folders, diagnostics));
        return Assert.Single(diagnostics.ToSortedList());
    }
}
