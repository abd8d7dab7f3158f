using System.Text.RegularExpressions;

namespace StaticNA.Tests;

public class SitePlannerTests
{
    public static TheoryData<string> Sections =>
    [
        "timeline", "themes", "chronology", "commitments", "positions", "accounts", "people", "sources", "glossary", "about",
        "data", "search",
    ];

    [Fact]
    public void Plan_small_site_has_every_kind_of_page()
    {
        SampleSite site = Full(new SampleOptions());

        Assert.Equal(
            [
                "/", "/404.html", "/about/", "/accounts/", "/chronology/",
                "/commitments/", "/commitments/by-due/", "/commitments/by-party/", "/commitments/by-status/",
                "/data/",
                "/entries/2009/ferry/", "/entries/2015/talks/", "/entries/2019/statement/", "/entries/2021/next-talks/",
                "/glossary/", "/people/", "/people/ana/", "/people/bo/",
                "/positions/", "/positions/by-act/", "/positions/by-party/", "/print/",
                "/search/", "/sources/", "/sources/gazette/",
                "/themes/", "/themes/bridges/", "/themes/rivers/",
                "/timeline/", "/timeline/2009/", "/timeline/2015/", "/timeline/2019/", "/timeline/2021/",
                "/timeline/certainty/approximate/", "/timeline/certainty/inferred/", "/timeline/certainty/planned/",
                "/timeline/certainty/stated/", "/timeline/country/northland/",
                "/timeline/kind/meeting/", "/timeline/kind/statement/",
            ],
            site.Routes.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Plan_disabled_kind_vanishes_with_all_links_to_it(string section)
    {
        SampleSite site = Full(new SampleOptions { Disabled = [section] });

        Assert.DoesNotContain(site.Routes, route => route.StartsWith($"/{section}/", StringComparison.Ordinal));
        Assert.All(site.Routes, route => site.AssertNoHtml(route, $"href=\"/some/{section}/"));
    }

    [Fact]
    public void Plan_disabled_feed_is_not_named()
    {
        Assert.Contains("application/atom+xml", Full(new SampleOptions()).Render("/"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "atom", Full(new SampleOptions { Disabled = ["feed"] }).Render("/"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Pages_in_every_language_have_one_h1_and_unique_ids(string language)
    {
        SampleSite site = Full(new SampleOptions { Language = language });

        Assert.All(site.Pages, page =>
        {
            string html = site.Render(page);
            Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">\n", html, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(html, "<h1[ >]"));
            string[] ids = [.. Regex.Matches(html, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value)];
            Assert.Equal(ids.Distinct(), ids);
        });
    }

    [Fact]
    public void Pages_have_headings_without_gaps()
    {
        SampleSite site = Full(new SampleOptions());

        Assert.All(site.Pages, page =>
        {
            MatchCollection headings = Regex.Matches(site.Render(page), "<h([1-6])");
            int[] levels = [.. headings.Select(match => match.Groups[1].Value[0] - '0')];
            Assert.All(levels.Skip(1).Zip(levels), pair => Assert.InRange(pair.First, 2, pair.Second + 1));
        });
    }

    [Fact]
    public void Internal_links_lead_to_planned_pages_and_their_ids()
    {
        SampleSite site = Full(new SampleOptions());
        Dictionary<string, string> html = site.Pages.ToDictionary(page => "/some" + page.Route.Path, site.Render);
        HashSet<string> exports =
            [.. SiteExports.EnabledFor(site.Briefing, site.Context.Strings).Select(export => "/some" + export.Route.Path)];

        Assert.All(html.Values, from => Assert.All(
            Regex.Matches(from, "<a [^>]*href=\"(/some/[^\"#]*)(?:#([^\"]*))?\""), link =>
            {
                string path = link.Groups[1].Value;
                Assert.True(html.ContainsKey(path) || exports.Contains(path), path);
                if (link.Groups[2].Success)
                {
                    Assert.Contains($" id=\"{link.Groups[2].Value}\"", html[path], StringComparison.Ordinal);
                }
            }));
    }

    [Fact]
    public void Models_name_a_type_for_every_planned_template()
    {
        SampleSite site = Full(new SampleOptions());

        Assert.All(site.Pages, page => Assert.Equal(SitePlanner.Models[page.Template], page.Model().GetType()));
    }

    /// <summary>Something of everything.</summary>
    private static SampleSite Full(SampleOptions options) => new(
        options,
        Sample.Meeting("ferry", "2009-05"),
        Sample.Meeting("talks", "2015-03-01") with
        {
            Themes = Sample.All("rivers", "bridges"),
            Level = MeetingLevel.Ministers,
            Series = Sample.At("bridge-talks"),
            Ordinal = 3,
            Place = new Place("Midtown", Sample.At("northland"), "Town Hall"),
            Parties = Sample.All("northland", "river-council"),
            Bodies = Sample.All("river-council"),
            Participants =
            [
                new Participant(Sample.At("ana"), null, "Minister of Bridges", Sample.At("northland")),
                new Participant(null, "Warden of the Ferry", null, null),
            ],
            Mentions = Sample.All("bo"),
            Commitments = [Sample.Commitment("clean-river") with { Due = Sample.Date("2016") }],
            Related = Sample.All("statement"),
        },
        Sample.Entry("statement", "2019~") with
        {
            Kind = EntryKind.Statement,
            Date = new EntryDate(Sample.Date("2019~"), DateBasis.Inferred, "this year", "It has no date of its own."),
            Positions = [new Position(
                Sample.All("northland", "bo"), PositionAct.CallsOn, "both banks", null, [Sample.Cite(1, 2)])],
            Figures = [new Figure(
                Sample.At("width"), "Width of the river", new Amount(1200.5m, "metres"), FigureRelation.Over, "1.2 km",
                Sample.Date("2018"), new Amount(0.75m, "miles"), [Sample.Cite(4)])],
            Quotations = [new Quotation(
                [Sample.At("bo")], Sample.At("gazette"), new Located<int>(1, Sample.Here),
                [new WordSpan("Both", "bridge", Sample.Here)], null, Sample.Here)],
            Accounts =
            [
                new Account(Sample.At("where"), Sample.At("at the bridge"), Sample.Cite(1)),
                new Account(Sample.At("where"), Sample.At("at the ford"), Sample.Cite(2)),
            ],
        },
        Sample.Meeting("next-talks", "2021") with { Status = EntryStatus.Planned, AnnouncedBy = Sample.At("talks") });
}
