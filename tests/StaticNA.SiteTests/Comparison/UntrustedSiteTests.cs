using System.Text;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.Verifying;

namespace StaticNA.SiteTests.Comparison;

/// <summary>Sites that are not what they seem: nothing outside is read, and nothing brings the program down.</summary>
public sealed class UntrustedSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public UntrustedSiteTests()
    {
        PublishedFolder.Write(_folder.CreateFolder("old"), "index.html=<h1>Home</h1>", "data/entries.json={}");
        PublishedFolder.Write(_folder.CreateFolder("new"), "index.html=<h1>House</h1>", "data/entries.json={}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_that_is_not_what_the_manifest_lists_is_refused()
    {
        _folder.Write("new/index.html", "<h1>Haste</h1>");

        AssertFails("/new/index.html' is not what the manifest lists; 'staticna verify' tells what else is wrong\n");
    }

    [Fact]
    public void Links_are_not_followed()
    {
        _folder.Write("secret/index.html", "<h1>House</h1>");
        File.Delete(_folder["new/index.html"]);
        File.CreateSymbolicLink(_folder["new/index.html"], _folder["secret/index.html"]);
        AssertFails("/new/index.html' is not what the manifest lists");

        File.Delete(_folder["new/index.html"]);
        _folder.Write("new/index.html", "<h1>House</h1>");
        _folder.Write("moved/entries.json", "{}");
        Directory.Delete(_folder["new/data"], recursive: true);
        Directory.CreateSymbolicLink(_folder["new/data"], _folder["moved"]);
        AssertFails("/new/data/entries.json' is not what the manifest lists");
    }

    [Theory]
    [InlineData("there is no '", null)]
    [InlineData("is no manifest that this version of StaticNA reads", "{}")]
    public void Folder_without_a_manifest_that_can_be_relied_on_is_refused(string said, string? manifest)
    {
        File.Delete(_folder["old/staticna-manifest.json"]);
        if (manifest is not null)
        {
            _folder.Write("old/staticna-manifest.json", manifest);
        }

        AssertFails(said);
    }

    [Fact]
    public void Forged_manifest_is_refused_also_by_itself()
    {
        string file = _folder["old/staticna-manifest.json"];
        File.WriteAllText(file, File.ReadAllText(file).Replace("index.html", "inbox.html", StringComparison.Ordinal));

        AssertFails("was changed: its root hash does not fit what it lists");
        AssertFails("was changed: its root hash does not fit what it lists", "old/staticna-manifest.json");
        _folder.Write("text.txt", "text");
        AssertFails("/text.txt' is no manifest that this version of StaticNA reads", "text.txt");
    }

    [Fact]
    public void Nothing_published_now_is_no_site_to_compare()
    {
        _folder.CreateFolder("empty");
        (int code, CommandLineRun run) = TwoSites.Run(_folder.Path, "old", "empty");

        Assert.Equal(ExitCode.InputOutput, code);
        Assert.Contains("/empty' is empty; there is no site to compare\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"entries\": 1}")]
    [InlineData("{\"url\": 1, \"entries\": [1, null, {}, {\"slug\": 2}, {\"slug\": \"a\", \"url\": 7, \"title\": [[[]]], \"themes\": {\"a\": null}}]}")]
    [InlineData("{\"entries\": [{\"slug\": \"\\ud800\"}]}")]
    [InlineData("not json")]
    public void Data_of_any_shape_is_borne(string data)
    {
        PublishedFolder.Write(_folder["new"], "index.html=<h1>House</h1>", "data/entries.json=" + data);

        (int code, CommandLineRun run) = TwoSites.Run(_folder.Path, "old", "new");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
    }

    [Fact]
    public void Deep_and_large_pages_are_not_read_and_that_is_told()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 200_000));
        PublishedFolder.Write(_folder["new"], "index.html=" + deep);
        AssertTooLarge();

        PublishedFolder.Write(_folder["new"], "index.html=" + new string('x', 5 << 20));
        AssertTooLarge();

        string nested = new StringBuilder().Insert(0, "[", 100_000).ToString();
        PublishedFolder.Write(_folder["new"], "index.html=<h1>House</h1>", "data/entries.json=" + nested);
        Assert.Equal(ExitCode.Clean, TwoSites.Run(_folder.Path, "old", "new").Code);
    }

    private void AssertTooLarge()
    {
        (int code, CommandLineRun run) = TwoSites.Run(_folder.Path, "old", "new");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Contains("Some pages are too large to be compared", run.Output, StringComparison.Ordinal);
    }

    private void AssertFails(string said, string old = "old")
    {
        (int code, CommandLineRun run) = TwoSites.Run(_folder.Path, old, "new");

        Assert.Equal((ExitCode.InputOutput, ""), (code, run.Output));
        Assert.StartsWith("staticna: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
