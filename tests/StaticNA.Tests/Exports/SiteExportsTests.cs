using System.Text.Json;
using System.Xml.Linq;

namespace StaticNA.Tests;

public class SiteExportsTests
{
    [Fact]
    public void All_are_made_for_a_site_that_disables_none() => Assert.Equal(
        [
            "/.nojekyll", "/_headers", "/_nginx.conf", "/atom.xml", "/calendar.ics", "/data/commitments.csv", "/data/commitments.json", "/data/entries.csv",
            "/data/entries.json", "/data/meetings.csv", "/data/meetings.json", "/data/people.csv", "/data/people.json",
            "/data/schema/commitments.schema.json", "/data/schema/entries.schema.json", "/data/schema/meetings.schema.json",
            "/data/schema/people.schema.json", "/data/schema/sources.schema.json", "/data/sources.bib", "/data/sources.csl.json",
            "/data/sources.csv", "/data/sources.json", "/feed.json", "/manifest.webmanifest", "/robots.txt", "/sitemap.xml",
            "/themes/bridges/atom.xml", "/themes/bridges/feed.json",
            "/themes/rivers/atom.xml", "/themes/rivers/calendar.ics", "/themes/rivers/feed.json",
        ],
        Routes(Site()));

    [Fact]
    public void Feed_holds_those_that_changed_last()
    {
        Entry[] many = Sample.Many(60, Sample.Entry);
        var site = new SampleSite([.. many[1..], many[0] with { Updated = Sample.Date("2019-12-30") }]);

        string[] titles = [.. XDocument.Parse(site.Export("/atom.xml")).Descendants().Where(item => item.Name.LocalName == "entry")
            .Select(entry => entry.Elements().First(part => part.Name.LocalName == "title").Value)];

        Assert.Equal(50, titles.Length);
        Assert.Equal(many[0].Title.Value, titles[0]);
        Assert.Equal(many[59].Title.Value, titles[1]);
    }

    [Fact]
    public void What_is_no_meeting_and_says_nothing_of_its_status_has_none_in_the_data()
    {
        var site = new SampleSite(
            Sample.Entry("report", "2015") with { Status = EntryStatus.Unknown },
            Sample.Meeting("talks", "2016") with { Status = EntryStatus.Unknown });

        using JsonDocument data = JsonDocument.Parse(site.Export("/data/entries.json"));
        JsonElement[] entries = [.. data.RootElement.GetProperty("entries").EnumerateArray()];

        Assert.False(entries[0].TryGetProperty("status", out _));
        Assert.Equal("unknown", entries[1].GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("feed", "atom.xml", "feed.json")]
    [InlineData("calendar", "calendar.ics")]
    [InlineData("csv", ".csv")]
    [InlineData("data", "/data/")]
    [InlineData("sitemap", "sitemap.xml")]
    [InlineData("themes", "/themes/")]
    public void Disabled_ones_vanish_with_every_link_to_them(string feature, params string[] parts)
    {
        SampleSite site = Site(feature);

        foreach (string part in parts)
        {
            Assert.Contains(Routes(Site()), route => route.Contains(part, StringComparison.Ordinal));
            Assert.DoesNotContain(Routes(site), route => route.Contains(part, StringComparison.Ordinal));
            Assert.All(site.Routes, route => site.AssertNoHtml(route, $"{part}\""));
        }

        Assert.DoesNotContain(feature == "sitemap" ? "Sitemap" : "never", site.Export("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Feed_of_a_theme_holds_its_latest_entries_alone()
    {
        Entry[] entries = Sample.Many(AtomFeed.Length + 5, Sample.Entry);
        var site = new SampleSite([.. entries, Sample.Entry("other", "2019") with { Themes = Sample.All("bridges") }]);

        JsonElement items = JsonDocument.Parse(site.Export("/themes/rivers/feed.json")).RootElement.GetProperty("items");

        Assert.Equal(AtomFeed.Length, items.GetArrayLength());
        Assert.Equal("Title of e0054", items[0].GetProperty("title").GetString());
        Assert.Equal("19 February 2010, inferred: Summary of doubtful.", Text("2010-02-19", DateBasis.Inferred));
        Assert.Equal("about 2010: Summary of doubtful.", Text("2010~", DateBasis.Stated));
    }

    [Fact]
    public void Data_keeps_the_fields_that_it_always_had()
    {
        JsonElement root = JsonDocument.Parse(Site().Export("/data/entries.json")).RootElement;
        JsonElement talks = root.GetProperty("entries")[0];

        Assert.Equal("Across the River", root.GetProperty("title").GetString());
        Assert.Equal("2020-06-30", root.GetProperty("asOf").GetString());
        Assert.Equal("talks", talks.GetProperty("slug").GetString());
        Assert.Equal("2015-03-01", talks.GetProperty("earliest").GetString());
        Assert.Equal("held", talks.GetProperty("status").GetString());
        Assert.Equal("""[{"source":"gazette","passages":[1,2]}]""", talks.GetProperty("sources").GetRawText());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_field_has_a_meaning_in_every_language(string language)
    {
        SampleSite site = new(new SampleOptions { Language = language }, Talks);

        foreach (DataTable table in DataTables.Of(site.Briefing))
        {
            JsonElement schema = JsonDocument.Parse(site.Export(table.Schema.Path)).RootElement;
            Assert.Equal(site.Context.Strings.Text("data.about." + table.Name), schema.GetProperty("description").GetString());
            site.AssertHtml("/data/", $"id=\"{table.Name}\"");
        }
    }

    [Fact]
    public void Structured_data_name_each_person_and_source_once()
    {
        Entry dam = Sample.Entry("dam", "2014") with
        {
            Participants = [new Participant(Sample.At("ana"), null, "Minister", null), new Participant(Sample.At("ana"), null, "Chair", null)],
            Mentions = Sample.All("bo", "ana"),
            Sources = [Sample.Cite(2), Sample.Cite(1)],
        };

        string html = new SampleSite(dam).Render(dam.Route.Path);
        JsonElement thing = JsonDocument.Parse(html.Split("ld+json\">")[1].Split("</script>")[0]).RootElement.GetProperty("@graph")[0];

        Assert.Equal(["Person ana", "Person bo"], Names("mentions"));
        Assert.Equal(["The Invented Gazette"], Names("citation"));

        IEnumerable<string?> Names(string property) =>
            thing.GetProperty(property).EnumerateArray().Select(item => item.GetProperty("name").GetString());
    }

    [Fact]
    public void Structured_data_can_be_disabled()
    {
        Assert.Contains("application/ld+json", Site().Render("/"), StringComparison.Ordinal);
        Assert.All(Site("json-ld").Routes, route => Site("json-ld").AssertNoHtml(route, "ld+json"));
    }

    [Theory]
    [InlineData("chronology", "meetings")]
    [InlineData("commitments", "commitments")]
    [InlineData("people", "people")]
    [InlineData("sources", "sources")]
    public void What_has_no_pages_is_no_data(string disabled, string table)
    {
        SampleSite site = Site(disabled);

        Assert.DoesNotContain(Routes(site), route => route.StartsWith($"/data/{table}.json", StringComparison.Ordinal));
        Assert.DoesNotContain(Routes(site), route => route.Contains($"/{table}.schema.", StringComparison.Ordinal));
        site.AssertNoHtml("/data/", $"id=\"{table}\"");
        Assert.Contains("/data/entries.json", Routes(site));
    }

    [Fact]
    public void References_can_be_disabled()
    {
        SampleSite site = Site("references");

        Assert.DoesNotContain(Routes(site), route => route.StartsWith("/data/sources.b", StringComparison.Ordinal));
        Assert.DoesNotContain("/data/sources.csl.json", Routes(site));
        Assert.All(site.Routes, route => site.AssertNoHtml(route, "BibTeX"));
        Site().AssertHtml("/entries/2015/talks/", "BibTeX");
    }

    [Fact]
    public void Search_is_offered_to_search_engines_only_where_there_is_one()
    {
        Assert.Equal(SitePlanner.Has("search"), Site().Render("/").Contains("SearchAction", StringComparison.Ordinal));
        Assert.DoesNotContain("SearchAction", Site("search").Render("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Card_of_a_theme_stands_in_for_that_of_the_site()
    {
        var options = new SampleOptions { Cards = [Picture("site"), Picture("rivers")] };
        var site = new SampleSite(options, Talks);

        Assert.Contains("https://example.org/some/assets/cards/site.0.png", site.Render("/themes/bridges/"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/some/assets/cards/rivers.0.png", site.Render("/themes/rivers/"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/some/assets/cards/rivers.0.png", site.Render("/entries/2015/talks/"), StringComparison.Ordinal);
        Site().AssertNoHtml("/", "og:image");

        static Card Picture(string name) => new(name, new Route($"/assets/cards/{name}.0.png"), new byte[1], 1200, 630);
    }

    [Fact]
    public void Sitemap_says_of_lists_when_what_they_show_last_changed()
    {
        var site = new SampleSite(
            Talks with { Updated = Sample.Date("2016-02-03") },
            Sample.Entry("later", "2015-05") with { Corrections = [new Correction(Sample.Date("2018-04-05"), "A name.")] });

        string sitemap = site.Export("/sitemap.xml");

        Assert.Equal("2016-02-03", ChangeOf("entries/2015/talks/"));
        Assert.Equal("2018-04-05", ChangeOf("themes/rivers/"));
        Assert.Equal("2018-04-05", ChangeOf("timeline/2015/"));
        Assert.Equal("2018-04-05", ChangeOf("corrections/"));
        Assert.Equal("2018-04-05", ChangeOf(""));
        Assert.Null(ChangeOf("themes/bridges/"));

        string? ChangeOf(string page)
        {
            string after = sitemap.Split($"<loc>https://example.org/some/{page}</loc>")[1].Split("</url>")[0];
            return after.Contains("lastmod", StringComparison.Ordinal) ? after.Split('>')[1].Split('<')[0] : null;
        }
    }

    private static Entry Talks => Sample.Meeting("talks", "2015-03-01") with { Commitments = [Sample.Commitment("clean")] };

    private static SampleSite Site(params string[] disabled) => new(new SampleOptions { Disabled = [.. disabled] }, Talks);

    private static string[] Routes(SampleSite site) =>
    [
        .. SiteExports.EnabledFor(site.Briefing, site.Context.Strings).Select(export => export.Route.Path).Order(StringComparer.Ordinal),
    ];

    private static string Text(string date, DateBasis basis)
    {
        var site = new SampleSite(Sample.Entry("doubtful", date) with
        {
            Date = new EntryDate(Sample.Date(date), basis, null, basis == DateBasis.Stated ? null : "why"),
        });
        return JsonDocument.Parse(site.Export("/feed.json")).RootElement
            .GetProperty("items")[0].GetProperty("content_text").GetString()!;
    }
}
