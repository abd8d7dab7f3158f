using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Publishing;

/// <summary>The small site of the fixtures, with old addresses of all kinds.</summary>
internal sealed class SiteWithAliases : IDisposable
{
    internal SiteWithAliases()
    {
        DiagnosticFixture.CopyBaseTo(Folder.Path);
        AddAliases("entries/2015/harbour-meeting.md", "/old/meeting/, /old/meeting.html, /2015/talks, /archive.php, /x/index.html");
        AddAliases("themes/harbours.md", "/ports/");
        AddAliases("sources/lantern.md", "/documents/v1.2");
    }

    internal TemporaryFolder Folder { get; } = new();

    internal static BuildOptions Options(TemporaryFolder folder, string? address) => new()
    {
        Root = folder.Path,
        Input = folder["input"],
        Output = folder["output"],
        Documents = folder["input/documents"],
        BaseUrl = address,
    };

    /// <summary>Builds it; <paramref name="settings"/> are lines that are added to <c>site.yml</c>.</summary>
    internal BuildResult Build(string? address, string settings = "", bool precompresses = false)
    {
        if (settings.Length > 0)
        {
            File.AppendAllText(Folder["input/site.yml"], settings + "\n");
        }

        BuildOptions options = Options(Folder, address) with { Precompresses = precompresses };
        BuildResult result = SiteBuilder.Build(options, CancellationToken.None);
        Assert.True(result.Published, string.Join('\n', result.Diagnostics.Select(found => found.Message)));
        return result;
    }

    internal string Read(string path) => File.ReadAllText(Folder["output/" + path]);

    /// <summary>Paths of all files of the built site.</summary>
    internal IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder["output"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder["output"], file).Replace('\\', '/'));

    public void Dispose() => Folder.Dispose();

    private void AddAliases(string file, string aliases)
    {
        string path = Folder["input/" + file];
        string text = File.ReadAllText(path);
        File.WriteAllText(path, text.Insert("---\n".Length, $"aliases: [{aliases}]\n"));
    }
}
