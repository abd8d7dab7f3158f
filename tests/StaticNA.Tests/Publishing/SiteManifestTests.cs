using System.Security.Cryptography;
using System.Text;

namespace StaticNA.Tests;

public sealed class SiteManifestTests
{
    private const string HashOfA = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    private static readonly StagedFile[] Files =
    [
        new("themes/b/index.html", 2, ContentHash.Of("bb"u8)),
        new("Z.txt", 0, ContentHash.Of([])),
        new("a/é \"quoted\" & <odd>.txt", 1, ContentHash.Of("x"u8)),
        new("a.txt", long.MaxValue, ContentHash.Of("y"u8)),
    ];

    [Fact]
    public void Files_of_a_manifest_are_in_ordinal_order() =>
        Assert.Equal(
            ["Z.txt", "a.txt", "a/é \"quoted\" & <odd>.txt", "themes/b/index.html"],
            SiteManifest.Of(Files).Files.Select(file => file.Path));

    [Fact]
    public void Manifest_written_and_read_is_the_same()
    {
        SiteManifest manifest = SiteManifest.Of(Files);
        SiteManifest? read = SiteManifest.Parse(manifest.ToUtf8());
        Assert.NotNull(read);
        Assert.Equal(manifest.Files.AsEnumerable(), read.Files);
        Assert.Equal(manifest.RootHash, read.RootHash);
    }

    [Fact]
    public void Manifest_does_not_depend_on_the_order_of_writing() =>
        Assert.Equal(SiteManifest.Of(Files).ToUtf8(), SiteManifest.Of(Files.Reverse()).ToUtf8());

    [Fact]
    public void Manifest_of_no_files_can_be_read() =>
        Assert.Empty(SiteManifest.Parse(SiteManifest.Of([]).ToUtf8())!.Files);

    [Fact]
    public void Manifest_has_one_line_per_file()
    {
        string text = Encoding.UTF8.GetString(
            SiteManifest.Of([new("b.txt", 1, ContentHash.Of("a"u8)), new("a.txt", 1, ContentHash.Of("a"u8))]).ToUtf8());
        Assert.Equal(
            $$"""
            {"format":1,"rootHash":"{{RootOf("a.txt", "b.txt")}}","files":[
            {"path":"a.txt","size":1,"sha256":"{{HashOfA}}"},
            {"path":"b.txt","size":1,"sha256":"{{HashOfA}}"}
            ]}

            """,
            text);
    }

    [Fact]
    public void Any_changed_byte_that_matters_makes_it_no_manifest()
    {
        byte[] good = SiteManifest.Of(Files).ToUtf8();
        SiteManifest manifest = SiteManifest.Parse(good)!;
        for (int i = 0; i < good.Length; i++)
        {
            byte[] bad = (byte[])good.Clone();
            bad[i] ^= 1;

            // Unnoticed only where the same text is spelt another way, such as an escape's digit in upper case.
            SiteManifest? read = SiteManifest.Parse(bad);
            Assert.True(read is null || read.RootHash == manifest.RootHash, $"byte {i}");
        }
    }

    [Fact]
    public void Any_cut_makes_it_no_manifest()
    {
        byte[] good = SiteManifest.Of(Files).ToUtf8();
        for (int length = 0; length < good.Length - 1; length++)
        {
            Assert.Null(SiteManifest.Parse(good.AsSpan(0, length)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"format\":2,\"rootHash\":\"\",\"files\":[]}")]
    [InlineData("{\"format\":1.5,\"rootHash\":\"\",\"files\":[]}")]
    [InlineData("{\"files\":[],\"format\":1}")]
    [InlineData("{\"format\":1,\"rootHash\":\"\\ud800\",\"files\":[]}")]
    public void Other_json_is_no_manifest(string text) => Assert.Null(SiteManifest.Parse(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Manifest_of_another_format_is_none()
    {
        Assert.NotNull(Parse(1, "a.txt"));
        Assert.Null(Parse(2, "a.txt"));
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("staticna-manifest.json")]
    public void Manifest_that_lists_an_improper_path_is_none(string path) => Assert.Null(Parse(1, path));

    [Fact]
    public void Manifest_out_of_order_is_none()
    {
        Assert.NotNull(Parse(1, "a.txt", "b.txt"));
        Assert.Null(Parse(1, "b.txt", "a.txt"));
        Assert.Null(Parse(1, "a.txt", "a.txt"));
    }

    [Fact]
    public void Manifest_of_one_path_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => SiteManifest.Of([Files[0], Files[0]]));

    [Fact]
    public void Hash_is_read_back_and_upper_case_is_refused()
    {
        ContentHash hash = ContentHash.Of("abc"u8);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash.ToString());
        Assert.Equal(hash, ParseHash(hash.ToString()));
        Assert.Null(ParseHash(hash.ToString().ToUpperInvariant()));
        Assert.Null(ParseHash(hash.ToString().Remove(0, 1)));
        Assert.Null(ParseHash("g" + hash.ToString().Remove(0, 1)));
    }

    private static ContentHash? ParseHash(string hex) => ContentHash.Parse(Encoding.ASCII.GetBytes(hex));

    /// <summary>The root hash by its definition, for files of one byte.</summary>
    private static string RootOf(params string[] paths) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => $"{HashOfA} 1 {path}\n")))));

    /// <summary>Parses a manifest that is right in all but what is given.</summary>
    private static SiteManifest? Parse(int format, params string[] paths)
    {
        string files = string.Join(
            ',', paths.Select(path => $$"""{"path":"{{path}}","size":1,"sha256":"{{HashOfA}}"}"""));
        return SiteManifest.Parse(Encoding.UTF8.GetBytes(
            $$"""{"format":{{format}},"rootHash":"{{RootOf(paths)}}","files":[{{files}}]}"""));
    }
}
