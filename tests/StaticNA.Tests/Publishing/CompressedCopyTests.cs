namespace StaticNA.Tests;

/// <summary>When a compressed copy that is published already is kept, and when it is made anew.</summary>
public sealed class CompressedCopyTests : IDisposable
{
    private const string Page = "a/index.html";
    private const string Copy = Page + ".br";

    private static readonly byte[] Text = [.. Enumerable.Repeat("<p>Long enough.</p>\n"u8.ToArray(), 100).SelectMany(line => line)];

    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Copy_that_this_version_recorded_is_not_made_again()
    {
        byte[] spoilt = SpoilCopy(TextCompressor.Method);

        Publish();

        Assert.Equal(spoilt, CopyBytes());
    }

    [Fact]
    public void Copy_that_another_version_made_is_made_anew()
    {
        SpoilCopy(TextCompressor.Method + ".1");

        Publish();

        Assert.Equal(TextCompressor.Brotli(Text), CopyBytes());
    }

    [Fact]
    public void Copy_without_a_record_is_made_anew()
    {
        Publish();
        _site.Tamper(Copy, "spoilt");
        foreach (string record in Directory.GetFiles(_site.Places.Records))
        {
            File.Delete(record);
        }

        Publish();

        Assert.Equal(TextCompressor.Brotli(Text), CopyBytes());
    }

    [Fact]
    public void Text_that_gets_no_smaller_has_no_copy()
    {
        byte[] noise = new byte[TextCompressor.SmallestFile];
        for (int i = 0; i < noise.Length; i += 32)
        {
            System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(i)).CopyTo(noise, i);
        }

        Assert.Null(TextCompressor.Brotli(noise));
        Assert.Null(TextCompressor.Gzip(noise));
    }

    [Theory]
    [InlineData("a/index.html", TextCompressor.SmallestFile, true)]
    [InlineData("a/index.html", TextCompressor.SmallestFile - 1, false)]
    [InlineData("a/DATA.JSON", 5000, true)]
    [InlineData("a/icon.png", 5000, false)]
    [InlineData("_headers", 5000, false)]
    public void Copies_are_made_of_texts_of_some_size(string path, int size, bool isWorthIt) =>
        Assert.Equal(isWorthIt, TextCompressor.IsWorthIt(path, size));

    private void Publish()
    {
        using PublishingSession session = SitePublisher.TryBegin(_site.Output, Precompression.BrotliAndGzip)!;
        session.Write(Page, Text);
        session.Publish();
    }

    private byte[] CopyBytes() => File.ReadAllBytes(Path.Join(_site.Places.Output, Copy));

    /// <summary>Publishes, and puts something else in the place of the copy, with a record that says it belongs there.</summary>
    private byte[] SpoilCopy(string method)
    {
        Publish();
        TreeRecord record = TreeRecord.Load(_site.Places.Output, _site.Places.Records)!;
        byte[] spoilt = "spoilt"u8.ToArray();
        string file = Path.Join(_site.Places.Output, Copy);
        File.WriteAllBytes(file, spoilt);
        var files = record.Files.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        files[Copy] = new RecordedFile(FileStamp.Of(file)!.Value, ContentHash.Of(spoilt));
        byte[] manifest = File.ReadAllBytes(Path.Join(_site.Places.Output, SiteManifest.FileName));
        using RecordDraft draft = TreeRecord.Begin(method, files);
        TreeRecord.AddFolders(draft, [.. record.Folders.Where(folder => folder.Key.Length > 0)]);
        TreeRecord.Save(TreeRecord.PathFor(ContentHash.Of(manifest), _site.Places.Records), draft, record.Folders[""]);
        return spoilt;
    }
}
