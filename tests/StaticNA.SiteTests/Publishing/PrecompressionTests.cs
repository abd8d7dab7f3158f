using System.IO.Compression;

namespace StaticNA.SiteTests.Publishing;

/// <summary>Compressed copies of text files.</summary>
public sealed class PrecompressionTests : IDisposable
{
    private static readonly string[] Compressible = [".html", ".css", ".js", ".txt", ".csv", ".ics", ".json", ".webmanifest", ".xml", ".bib", ".svg"];

    private readonly SiteWithAliases _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Copies_of_large_texts_and_of_nothing_else_hold_the_same_in_fewer_bytes()
    {
        _site.Build(null, precompresses: true);

        string[] files = [.. _site.Files().Where(path => path != SiteManifest.FileName)];
        string[] originals = [.. files.Where(path => !IsCopy(path))];
        string[] large = [.. originals.Where(path => Compressible.Contains(Path.GetExtension(path)) && Bytes(path).Length >= 1024)];
        Assert.NotEmpty(large);
        Assert.NotEqual(large.Length, originals.Length);
        Assert.Equal(
            large.SelectMany(path => new[] { path + ".br", path + ".gz" }).Order(StringComparer.Ordinal),
            files.Where(IsCopy).Order(StringComparer.Ordinal));
        Assert.All(large, path =>
        {
            Assert.Equal(Bytes(path), Unpacked(path + ".br"));
            Assert.Equal(Bytes(path), Unpacked(path + ".gz"));
            Assert.True(Bytes(path + ".br").Length < Bytes(path + ".gz").Length, path);
            Assert.True(Bytes(path + ".gz").Length < Bytes(path).Length, path);
        });
    }

    [Fact]
    public void Copies_are_in_the_manifest()
    {
        BuildResult result = _site.Build(null, precompresses: true);

        SiteManifest manifest = SiteManifest.ReadFrom(_site.Folder["output"])!;
        Assert.Equal(
            _site.Files().Where(path => path != SiteManifest.FileName).Order(StringComparer.Ordinal), manifest.Files.Select(file => file.Path));
        Assert.All(manifest.Files, file => Assert.Equal(file.Hash, ContentHash.Of(Bytes(file.Path))));
        Assert.Equal(manifest.Files.Length, result.Files);
    }

    [Fact]
    public void Gzip_says_nothing_of_when_and_where_it_was_made()
    {
        _site.Build(null, precompresses: true);

        Assert.Equal([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255], Bytes("index.html.gz")[..10]);
    }

    [Fact]
    public void Same_input_gives_the_same_copies_elsewhere()
    {
        using var other = new SiteWithAliases();
        _site.Build(null, precompresses: true);
        other.Build(null, precompresses: true);

        Assert.Equal(SiteManifest.ReadFrom(_site.Folder["output"])!.RootHash, SiteManifest.ReadFrom(other.Folder["output"])!.RootHash);
    }

    [Fact]
    public void Copies_of_what_did_not_change_stay_as_they_are()
    {
        _site.Build(null, precompresses: true);
        Dictionary<string, DateTime> before = Times();

        BuildResult again = _site.Build(null, precompresses: true);

        Assert.Equal(0, again.FilesWritten);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void Change_gives_what_a_clean_build_gives()
    {
        using var clean = new SiteWithAliases();
        _site.Build(null, precompresses: true);
        foreach (SiteWithAliases site in (SiteWithAliases[])[_site, clean])
        {
            File.AppendAllText(site.Folder["input/themes/harbours.md"], "\nMore was said.\n");
            site.Build(null, precompresses: true);
        }

        Assert.Equal(SiteManifest.ReadFrom(clean.Folder["output"])!.RootHash, SiteManifest.ReadFrom(_site.Folder["output"])!.RootHash);
        Assert.Equal(Bytes("themes/harbours/index.html"), Unpacked("themes/harbours/index.html.br"));
        Assert.Equal(Bytes("themes/harbours/index.html"), Unpacked("themes/harbours/index.html.gz"));
    }

    [Fact]
    public void Copy_that_somebody_changed_is_made_anew()
    {
        _site.Build(null, precompresses: true);
        byte[] right = Bytes("index.html.br");
        File.Delete(_site.Folder["output/index.html.br"]);
        File.WriteAllBytes(_site.Folder["output/index.html.br"], [1, 2, 3]);

        _site.Build(null, precompresses: true);

        Assert.Equal(right, Bytes("index.html.br"));
    }

    [Fact]
    public void Original_that_somebody_changed_gets_the_copy_of_what_it_is_now()
    {
        _site.Build(null, precompresses: true);
        byte[] right = Bytes("index.html");
        File.WriteAllBytes(_site.Folder["output/index.html"], [1, 2, 3]);

        _site.Build(null, precompresses: true);

        Assert.Equal(right, Bytes("index.html"));
        Assert.Equal(right, Unpacked("index.html.br"));
    }

    [Fact]
    public void Build_without_copies_removes_them()
    {
        _site.Build(null, precompresses: true);
        _site.Build(null);

        Assert.DoesNotContain(_site.Files(), IsCopy);
    }

    private static bool IsCopy(string path) => Path.GetExtension(path) is ".br" or ".gz";

    private byte[] Bytes(string path) => File.ReadAllBytes(_site.Folder["output/" + path]);

    private byte[] Unpacked(string path)
    {
        using var bytes = new MemoryStream(Bytes(path));
        using Stream unpacked = path.EndsWith(".br", StringComparison.Ordinal)
            ? new BrotliStream(bytes, CompressionMode.Decompress)
            : new GZipStream(bytes, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        unpacked.CopyTo(whole);
        return whole.ToArray();
    }

    private Dictionary<string, DateTime> Times() =>
        _site.Files().ToDictionary(path => path, path => File.GetLastWriteTimeUtc(_site.Folder["output/" + path]), StringComparer.Ordinal);
}
