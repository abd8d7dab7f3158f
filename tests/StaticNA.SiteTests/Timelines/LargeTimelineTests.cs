using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.Timelines;

/// <summary>The timeline of 2,000 entries with the longest texts allowed, 600 of them in one year.</summary>
public sealed class LargeTimelineTests(LargeTimelineTests.LargeSite site) : IClassFixture<LargeTimelineTests.LargeSite>
{
    private const int MostBytes = 250_000;
    private const int Busiest = 2018;

    [Fact]
    public void Pages_of_the_timeline_stay_small() => Assert.All(
        Directory.EnumerateFiles(site["timeline"], "*.html", SearchOption.AllDirectories),
        file => Assert.InRange(new FileInfo(file).Length, 1, MostBytes));

    [Fact]
    public void Each_entry_stands_once_on_the_pages_of_the_years()
    {
        string[] entries =
        [
            .. Directory.EnumerateFiles(site["timeline"], "*.html", SearchOption.AllDirectories)
                .Where(file => char.IsAsciiDigit(Path.GetRelativePath(site["timeline"], file)[0]))
                .SelectMany(file => Rows(file).Select(row => row.QuerySelector("a")!.GetAttribute("href")!)),
        ];

        Assert.Equal(LargeSite.Entries, entries.Length);
        Assert.Equal(LargeSite.Entries, entries.Distinct().Count());
    }

    [Fact]
    public void Busiest_year_goes_over_three_pages_that_lead_to_each_other()
    {
        string folder = $"timeline/{Busiest}/";
        string[] pages = [site[folder + "index.html"], site[folder + "page/2/index.html"], site[folder + "page/3/index.html"]];

        Assert.All(pages, page => Assert.Equal(200, Rows(page).Length));
        Assert.NotNull(Open(pages[0]).QuerySelector($"a[rel=next][href='/{folder}page/2/']"));
        Assert.NotNull(Open(pages[1]).QuerySelector($"a[rel=next][href='/{folder}page/3/']"));
        Assert.NotNull(Open(pages[2]).QuerySelector($"a[rel=prev][href='/{folder}page/2/']"));
        Assert.False(Directory.Exists(site[folder + "page/4"]));
    }

    [Fact]
    public void Lists_hold_what_they_say_and_are_in_the_sitemap()
    {
        string list = "timeline/certainty/approximate/";
        string[] pages =
        [
            .. Directory.EnumerateFiles(site[list], "*.html", SearchOption.AllDirectories).SelectMany(file => Open(file)
                .QuerySelectorAll(".entries > li > a").Select(link => link.GetAttribute("href")!)),
        ];

        Assert.Equal(LargeSite.Entries / 4, pages.Length);
        Assert.Equal($"{LargeSite.Entries / 4} entries", Open(site[list + "index.html"]).QuerySelector("main p.meta")!.TextContent);
        Assert.Contains($"<loc>https://example.org/{list}page/5/</loc>", File.ReadAllText(site["sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Facets_count_the_entries_of_each_month()
    {
        using JsonDocument data = JsonDocument.Parse(File.ReadAllText(site["timeline/facets.json"]));
        JsonElement[] anchors = [.. data.RootElement.GetProperty("anchors").EnumerateArray()];
        string[] options = data.RootElement.GetProperty("options").GetString()!.TrimEnd(' ').Split(' ');

        Assert.Equal(LargeSite.Entries, options.Length);
        Assert.Equal(LargeSite.Entries, anchors.Where((_, index) => index % 2 == 1).Sum(count => count.GetInt32()));
        Assert.Equal(600, anchors.Select((anchor, index) => (anchor, index)).Where(pair => pair.index % 2 == 0)
            .Where(pair => pair.anchor.GetString()!.StartsWith($"y{Busiest}-", StringComparison.Ordinal))
            .Sum(pair => anchors[pair.index + 1].GetInt32()));
    }

    private static IElement[] Rows(string file) => [.. Open(file).QuerySelectorAll("li[data-f]")];

    private static IDocument Open(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    /// <summary>The site, built once.</summary>
    public sealed class LargeSite : IDisposable
    {
        internal const int Entries = 2000;

        private const int People = 150;

        private readonly TemporaryFolder _folder = new();

        public LargeSite()
        {
            _folder.Write("input/site.yml", "title: Large\ndescription: A large site.\nbase-url: https://example.org/\nas-of: 2025-12-31\n");
            _folder.Write("input/countries.yml", "CA: {name: Canada}\nMX: {name: Mexico}\nUS: {name: United States}\n");
            _folder.Write("input/people.yml", string.Concat(Enumerable.Range(0, People).Select(number =>
                $"person-{number}: {{name: Someone With a Long Name {number}}}\n")));
            for (int theme = 0; theme < 24; theme++)
            {
                _folder.Write($"input/themes/theme-{theme}.md", $"---\ntitle: Theme {theme}\nsummary: A theme.\n---\n\nText.\n");
            }

            _folder.Write("input/sources/paper.md", "---\ntitle: Paper\nkind: news\ndigest:\n  - It says so.\n---\n");
            for (int number = 0; number < Entries; number++)
            {
                Write(number);
            }

            BuildResult result = SiteBuilder.Build(
                new BuildOptions { Root = Checkout.Root, Input = _folder["input"], Output = _folder["output"] },
                CancellationToken.None);
            Assert.True(result.Published, string.Join('\n', result.Diagnostics.Take(5).Select(found => found.Message)));
        }

        internal string this[string relative] => _folder["output/" + relative];

        public void Dispose() => _folder.Dispose();

        /// <summary>The first 600 in the busiest year, the others spread over seven years.</summary>
        private void Write(int number)
        {
            int year = number < 600 ? Busiest : 2019 + (number % 7);
            DateOnly day = new DateOnly(year, 1, 1).AddDays(number * 37 % 365);
            string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string text = new StringBuilder().Insert(0, "A long & wordy text. ", 15).ToString(0, 300);
            _folder.Write($"input/entries/{year}/a-rather-long-name-of-an-entry-of-which-there-are-many-{number:D4}.md", $"""
                ---
                title: "{text[..90]}"
                date: "{date}{(number % 4 == 0 ? "~" : "")}"
                date-basis: inferred
                date-note: It stands in the byline.
                summary: "{text}"
                kind: meeting
                status: planned
                themes: [theme-{number % 24}, theme-{(number + 7) % 24}]
                parties: [CA, MX, US]
                participants: [{string.Join(", ", Enumerable.Range(0, 6).Select(i => $"{{person: person-{(number + (i * 11)) % People}}}"))}]
                sources: [paper ¶1]
                ---

                Text [@paper ¶1].
                """);
        }
    }
}
