namespace StaticNA.SiteTests.Snapshots;

public sealed class SiteCaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Cases => [.. SiteCase.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Site_is_as_expected(string name)
    {
        var expected = new SiteCase(name);
        string documents = Path.Combine(expected.Root, "input", "documents");

        BuildResult result = SiteBuilder.Build(new BuildOptions
        {
            Root = expected.Root,
            Input = Path.Combine(expected.Root, "input"),
            Output = _folder["output"],
            Documents = Directory.Exists(documents) ? documents : null,
        }, CancellationToken.None);

        Assert.Empty(result.Diagnostics.Select(found => $"{found.Location}: {found.Rule.Code} {found.Message}"));
        Assert.NotEmpty(expected.Snapshots);
        foreach ((string verified, string sitePath) in expected.Snapshots)
        {
            Assert.True(File.Exists(_folder["output/" + sitePath]), $"the site has no {sitePath}");
            Snapshot.AssertEqual(verified, File.ReadAllText(_folder["output/" + sitePath]));
        }

        AssertFiles(Path.Combine(expected.Root, "expected", SiteCase.FileList));
    }

    private void AssertFiles(string list)
    {
        if (File.Exists(list))
        {
            IEnumerable<string> files = Directory.EnumerateFiles(_folder["output"], "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder["output"], file)).Order(StringComparer.Ordinal);
            Snapshot.AssertEqual(list, string.Concat(files.Select(file => file + "\n")));
        }
    }
}
