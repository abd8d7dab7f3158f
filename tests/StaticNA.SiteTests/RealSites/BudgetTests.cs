using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit.Abstractions;

namespace StaticNA.SiteTests.RealSites;

/// <summary>
/// How much readers load. Sizes are those of gzip at its best level, as a plain static host serves files; with Brotli they are less,
/// which is only printed.
/// </summary>
[Collection(RealSiteSharing.Name)]
public sealed class BudgetTests(RealSite real, ITestOutputHelper printed)
{
    private const int FirstLoad = 60 * 1024;
    private const int Style = 12 * 1024;
    private const int Script = 10 * 1024;

    /// <summary>What a browser loads with a page, and not only when a reader asks for it.</summary>
    private const string LoadedAtOnce =
        "link[rel~=stylesheet], link[rel~=icon], link[rel=manifest], link[rel=preload], link[rel=modulepreload], script[src], "
        + "img[src]:not([loading=lazy]), source[srcset], iframe[src], object[data], embed[src], video[src], audio[src]";

    [Fact]
    public void First_load_of_any_page_is_at_most_60_KB() => AssertFirstLoads(real.WithoutDocuments);

    [DocumentsFact]
    public void First_load_of_any_page_with_documents_is_at_most_60_KB() => AssertFirstLoads(real.WithDocuments);

    [Fact]
    public void Style_is_at_most_12_KB() => Assert.InRange(SizeOfAll(".css"), 1, Style);

    [Fact]
    public void Scripts_of_any_page_are_at_most_10_KB()
    {
        var parser = new HtmlParser();
        var sizes = new Dictionary<string, (int Gzip, int Brotli)>(StringComparer.Ordinal);
        BuiltSite site = real.WithoutDocuments;
        Assert.All(site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), page => Assert.InRange(
            FilesLoadedBy(parser, site, page).Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Distinct()
                .Sum(file => SizesOf(site, file, sizes).Gzip), 1, Script));
    }

    [Fact]
    public void No_fonts_are_needed()
    {
        string[] kinds = [".woff", ".woff2", ".ttf", ".otf", ".eot"];

        Assert.DoesNotContain(real.WithoutDocuments.Files, file => kinds.Contains(Path.GetExtension(file)));
        Assert.All(
            real.WithoutDocuments.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)),
            file => Assert.DoesNotContain(
                "@font-face", File.ReadAllText(Path.Combine(real.WithoutDocuments.Folder, file)), StringComparison.OrdinalIgnoreCase));
    }

    private void AssertFirstLoads(BuiltSite site)
    {
        var parser = new HtmlParser();
        var sizes = new Dictionary<string, (int Gzip, int Brotli)>(StringComparer.Ordinal);
        var loads = new List<(string Page, int Gzip, int Brotli)>();
        foreach (string page in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            string[] files = [page, .. FilesLoadedBy(parser, site, page)];
            (int Gzip, int Brotli)[] loaded = [.. files.Distinct().Select(file => SizesOf(site, file, sizes))];
            loads.Add((page, loaded.Sum(size => size.Gzip), loaded.Sum(size => size.Brotli)));
            Assert.True(loaded.Length >= 3, $"{page} loads {string.Join(' ', files)}; style and script must be among them");
        }

        foreach ((string page, int gzip, int brotli) in loads.OrderByDescending(load => load.Gzip).Take(5))
        {
            printed.WriteLine($"{gzip,7:N0} bytes with gzip, {brotli,7:N0} with Brotli: {page}");
        }

        // The whole briefing as one document is made to be printed, not to be read page by page.
        Assert.Empty(loads.Where(load => load.Gzip > FirstLoad && load.Page != "print/index.html").Select(load => $"{load.Page}: {load.Gzip} bytes"));
    }

    private static IEnumerable<string> FilesLoadedBy(HtmlParser parser, BuiltSite site, string page)
    {
        using IDocument document = parser.ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));
        var here = new Uri("https://briefing.example/" + page);
        foreach (IElement element in document.QuerySelectorAll(LoadedAtOnce))
        {
            string address = element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data")
                ?? element.GetAttribute("srcset")!;
            yield return new Uri(here, address).AbsolutePath[1..];
        }
    }

    private int SizeOfAll(string extension)
    {
        var sizes = new Dictionary<string, (int Gzip, int Brotli)>(StringComparer.Ordinal);
        string[] files = [.. real.WithoutDocuments.Files.Where(file => file.EndsWith(extension, StringComparison.Ordinal))];
        foreach (string file in files)
        {
            (int gzip, int brotli) = SizesOf(real.WithoutDocuments, file, sizes);
            printed.WriteLine($"{gzip,7:N0} bytes with gzip, {brotli,7:N0} with Brotli: {file}");
        }

        return sizes.Values.Sum(size => size.Gzip);
    }

    private static (int Gzip, int Brotli) SizesOf(BuiltSite site, string file, Dictionary<string, (int Gzip, int Brotli)> known)
    {
        if (!known.TryGetValue(file, out (int Gzip, int Brotli) sizes))
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(site.Folder, file));
            sizes = (
                Compressed(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize)),
                Compressed(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
            known.Add(file, sizes);
        }

        return sizes;
    }

    private static int Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var compressed = new MemoryStream();
        using (Stream stream = compressor(compressed))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray().Length;
    }
}
