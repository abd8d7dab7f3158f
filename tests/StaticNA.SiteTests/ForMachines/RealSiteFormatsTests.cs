using System.Buffers.Binary;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticNA.SiteTests.RealSites;

namespace StaticNA.SiteTests.ForMachines;

/// <summary>What the site of this repository publishes for machines.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class RealSiteFormatsTests(RealSite real)
{
    private const int LargestCard = 60 * 1024;

    private string Folder => real.WithoutDocuments.Folder;

    [ToolFact(PublishedFormats.Parser)]
    public void Every_file_is_valid_and_holds_all_that_it_should()
    {
        PublishedFormats found = PublishedFormats.Of(Folder);

        Assert.Empty(found.Errors);
        int entries = Count("input/entries");
        Assert.Equal(entries, found.Rows("entries").Length);
        Assert.Equal(entries, found.CsvRows("entries").Length);
        Assert.Equal(Count("input/sources"), found.Rows("sources").Length);
        Assert.Equal(Count("input/themes") + 1, found.Files("atom").Count());
        Assert.Equal(Count("input/themes") + 1, found.Files("jsonFeeds").Count());
        Assert.Equal(
            found.Rows("meetings").Select(Slug),
            found.Rows("entries").Where(entry => entry.GetProperty("kind").GetString() == "meeting").Select(Slug));
        Assert.Equal(
            found.Rows("entries").SelectMany(entry => PublishedFormats.Texts(entry.GetProperty("commitments"))),
            found.Rows("commitments").Select(commitment => commitment.GetProperty("id").GetString()!));
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Structured_data_says_what_the_entries_say()
    {
        PublishedFormats found = PublishedFormats.Of(Folder);

        JsonElement visit = found.Thing("entries/2025/carney-visits-sheinbaum/index.html", "Event");
        Assert.Equal("2025-09-18", visit.GetProperty("startDate").GetString());
        Assert.Equal("2025-09-19", visit.GetProperty("endDate").GetString());
        Assert.Equal("https://schema.org/EventScheduled", visit.GetProperty("eventStatus").GetString());
        Assert.Equal(["Mark Carney", "Claudia Sheinbaum"], PublishedFormats.Texts(visit.GetProperty("attendee"), "name"));
        Assert.Equal("Mexico City", visit.GetProperty("location").GetProperty("address").GetProperty("addressLocality").GetString());

        JsonElement doubtful = found.Thing("entries/2022/foreign-ministers-meeting-in-los-angeles/index.html", "Event");
        Assert.False(doubtful.TryGetProperty("startDate", out _));
        Assert.Equal("North American cooperation: a briefing", found.Thing("index.html", "WebSite").GetProperty("name").GetString());
        Assert.Equal(10, found.Thing("data/index.html", "Dataset").GetProperty("distribution").GetArrayLength());
        Assert.False(found.Thing("data/index.html", "Dataset").TryGetProperty("license", out _));
        Assert.Equal("Mark Carney", found.Thing("people/mark-carney/index.html", "Person").GetProperty("name").GetString());
    }

    [Fact]
    public void Each_page_has_a_picture_for_links_that_is_there()
    {
        foreach (IDocument page in Pages())
        {
            string? address = page.QuerySelector("meta[property='og:image']")?.GetAttribute("content");
            Assert.StartsWith("https://example.org/assets/cards/", address, StringComparison.Ordinal);
            byte[] picture = File.ReadAllBytes(Path.Combine(Folder, address!["https://example.org/".Length..]));
            Assert.InRange(picture.Length, 1, LargestCard);
            Assert.Equal((1200, 630), (
                BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
        }
    }

    [Fact]
    public void Each_theme_has_a_card_of_its_own_and_no_card_is_left_over() => Assert.Equal(
        Directory.GetFiles(Checkout.At("input/themes")).Select(Path.GetFileNameWithoutExtension).Append("site").Order(StringComparer.Ordinal),
        Directory.GetFiles(Checkout.At("input/cards")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Policy_of_the_headers_is_that_of_the_pages()
    {
        string[] headers = File.ReadAllLines(Path.Combine(Folder, "_headers"));
        string policy = Assert.Single(headers, line => line.StartsWith("  Content-Security-Policy: ", StringComparison.Ordinal));

        Assert.All(Pages(), page => Assert.Equal(
            policy, $"  Content-Security-Policy: {page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")}"
                + "; frame-ancestors 'none'"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Web_manifest_names_icons_of_their_sizes()
    {
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.webmanifest"))).RootElement;

        Assert.Equal("/", manifest.GetProperty("start_url").GetString());
        Assert.Equal(
            ["192x192", "512x512", "any"], PublishedFormats.Texts(manifest.GetProperty("icons"), "sizes").Order(StringComparer.Ordinal));
        foreach (JsonElement icon in manifest.GetProperty("icons").EnumerateArray())
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, icon.GetProperty("src").GetString()![1..]));
            string size = icon.GetProperty("sizes").GetString()!;
            Assert.True(size == "any" || size.StartsWith($"{BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16))}x", StringComparison.Ordinal));
        }
    }

    private static string? Slug(JsonElement row) => row.GetProperty("slug").GetString();

    private static int Count(string folder) => Directory.GetFiles(Checkout.At(folder), "*.md", SearchOption.AllDirectories).Length;

    private IEnumerable<IDocument> Pages()
    {
        var parser = new HtmlParser();
        foreach (string file in Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories))
        {
            using IDocument page = parser.ParseDocument(File.ReadAllText(file));
            yield return page;
        }
    }
}
