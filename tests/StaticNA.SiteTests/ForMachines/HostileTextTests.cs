using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.ForMachines;

/// <summary>Every text comes out of every format as it went in, and none is taken for code.</summary>
public sealed class HostileTextTests(HostileSite site) : IClassFixture<HostileSite>
{
    private static readonly string[] Titles = [HostileSite.Formula, HostileSite.Script, HostileSite.Long];

    [ToolFact(PublishedFormats.Parser)]
    public void Every_file_is_valid_for_a_parser_of_its_format()
    {
        Assert.Empty(site.Result.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"{found.Location}: {found.Message}"));
        Assert.Empty(site.Found.Errors);
        Assert.Equal(["atom.xml", "themes/harbours/atom.xml", "themes/months/atom.xml"], site.Found.Files("atom"));
        Assert.Equal(["feed.json", "themes/harbours/feed.json", "themes/months/feed.json"], site.Found.Files("jsonFeeds"));
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Feeds_hold_titles_as_written_with_a_word_for_plans()
    {
        string[] expected = [HostileSite.Long, HostileSite.Script + " (planned)", HostileSite.Formula];

        Assert.Equal(
            expected, PublishedFormats.Texts(site.Found.File("atom", "themes/harbours/atom.xml").GetProperty("items"), "title"));
        Assert.Equal(
            expected, PublishedFormats.Texts(site.Found.File("jsonFeeds", "themes/harbours/feed.json").GetProperty("items"), "title"));
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Calendar_holds_what_has_a_day_with_its_doubt()
    {
        JsonElement calendar = site.Found.File("calendars", "themes/harbours/calendar.ics");
        JsonElement[] events = [.. calendar.GetProperty("events").EnumerateArray()];

        Assert.Equal(
            [HostileSite.Formula, HostileSite.Script + " (planned) (date in doubt)", HostileSite.Long],
            events.Select(found => found.GetProperty("summary").GetString()));
        Assert.Equal(
            ["2015-03-01 2015-03-04", "2015-04-05 2015-04-06", "2016-02-29 2016-03-01"],
            events.Select(found => $"{found.GetProperty("start")} {found.GetProperty("end")}"));
        Assert.Equal(["CONFIRMED", "TENTATIVE", "TENTATIVE"], PublishedFormats.Texts(calendar.GetProperty("events"), "status"));
        Assert.Equal(
            "1–3 March 2015, inferred. +Because, so; it is. A second line with \"marks\".\n\n"
            + "=cmd|'/C calc'!A0, \"quoted\"; with \\ and </script>\n\nhttps://example.org/some/path/entries/2015/formula/",
            events[0].GetProperty("description").GetString());
        Assert.Equal("Hall 1, -Port; \\Bay,, =Canada", events[0].GetProperty("location").GetString());
        Assert.Equal(["Meeting", "Harbours, <quays>; & more"], PublishedFormats.Texts(events[0].GetProperty("categories")));
        Assert.Equal("formula@example.org/some/path", events[0].GetProperty("uid").GetString());
        Assert.Equal("2015-04-05?", events[1].GetProperty("edtf").GetString());
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Site_calendar_holds_meetings_alone_and_the_same_events_as_a_theme()
    {
        string[] all = Uids("themes/harbours/calendar.ics");

        Assert.Equal([all[0], all[2]], Uids("calendar.ics"));
    }

    [Fact]
    public void Calendar_without_a_day_is_not_published()
    {
        Assert.False(File.Exists(Path.Combine(site.Folder, "themes/months/calendar.ics")));
        Assert.DoesNotContain("calendar.ics\"", site.Read("themes/months/index.html"), StringComparison.Ordinal);
        Assert.Contains("themes/months/feed.json\"", site.Read("themes/months/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_lines_are_at_most_75_octets_and_whole_characters()
    {
        string[] lines = site.Read("calendar.ics").Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(lines, line => line.Contains('\ufffd', StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(' ') && Encoding.UTF8.GetByteCount(line) > 71);
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Csv_has_no_formula_and_loses_nothing()
    {
        foreach (string table in new[] { "entries", "meetings", "commitments", "people", "sources" })
        {
            Assert.All(site.Found.CsvRows(table).SelectMany(row => row.Values), cell =>
                Assert.DoesNotContain(cell.FirstOrDefault(), "=+-@＝＋－＠\t\r"));
        }

        Dictionary<string, string> formula = site.Found.CsvRows("entries").Single(row => row["slug"] == "formula");
        Assert.Equal("'" + HostileSite.Formula, formula["title"]);
        Assert.Equal("'+Because, so; it is. A second line with \"marks\".", formula["dateNote"]);
        Assert.Equal("'-Port; \\Bay,", formula["city"]);
        Assert.Equal("lantern ¶1", formula["sources"]);
        Assert.Equal("'＝Quill", site.Found.CsvRows("people").Single()["sortAs"]);
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Json_holds_texts_as_written_and_dates_in_edtf()
    {
        JsonElement[] entries = site.Found.Rows("entries");

        Assert.Equal(Titles, entries.Select(entry => entry.GetProperty("title").GetString()).Where(Titles.Contains));
        Assert.Equal(
            ["2015-03-01/2015-03-03", "2015-04-05?", "2016-02-29", "2016-03", "2016-XX-XX", "2017-01-01/.."],
            entries.Select(entry => entry.GetProperty("date").GetString()!).Order(StringComparer.Ordinal));
        JsonElement open = entries.Single(entry => entry.GetProperty("slug").GetString() == "open");
        Assert.False(open.TryGetProperty("latest", out _));
        Assert.Equal(
            "https://example.org/lantern?a=1&b=%222%22", site.Found.Rows("sources").Single().GetProperty("address").GetString());
        Assert.Equal("-Dredge, \"deeply\"", site.Found.Rows("commitments").Single().GetProperty("text").GetString());
    }

    [ToolFact(PublishedFormats.Parser)]
    public void Structured_data_holds_titles_as_written()
    {
        Assert.Equal(HostileSite.Script, Name("entries/2015/script/index.html"));
        Assert.Equal(HostileSite.Formula, Name("entries/2015/formula/index.html"));
        Assert.Equal(HostileSite.Long, Name("entries/2016/long/index.html"));

        string Name(string page) => site.Found.Thing(page, "Event").GetProperty("name").GetString()!;
    }

    [Fact]
    public void Pages_hold_no_script_of_their_own_but_data()
    {
        var parser = new HtmlParser();
        foreach (string file in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories))
        {
            using IDocument page = parser.ParseDocument(File.ReadAllText(file));
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
                script.GetAttribute("type") == "application/ld+json" || (script.HasAttribute("src") && script.TextContent.Trim().Length == 0)));
        }
    }

    [Fact]
    public void Sitemap_and_feeds_are_xml()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

        Assert.Contains(
            "https://example.org/some/path/data/",
            XDocument.Parse(site.Read("sitemap.xml")).Descendants(sitemap + "loc").Select(address => address.Value));
        Assert.Equal("Harbours; quays, \"docks\" & <piers> = all",
            XDocument.Parse(site.Read("atom.xml")).Root!.Element(XName.Get("title", "http://www.w3.org/2005/Atom"))!.Value);
    }

    private string[] Uids(string file) =>
        PublishedFormats.Texts(site.Found.File("calendars", file).GetProperty("events"), "uid");
}
