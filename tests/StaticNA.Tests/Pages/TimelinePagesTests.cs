namespace StaticNA.Tests;

public class TimelinePagesTests
{
    [Fact]
    public void Timeline_of_300_entries_lists_them_all()
    {
        var site = new SampleSite(Sample.Many(300, Sample.Entry));

        Assert.Equal(300, site.EntriesOn("/timeline/").Length);
        site.AssertNoHtml("/timeline/", "data-facets");
    }

    [Fact]
    public void Timeline_of_301_entries_lists_years_and_months_instead()
    {
        var site = new SampleSite(Sample.Many(366, Sample.Entry));

        Assert.Empty(site.EntriesOn("/timeline/"));
        site.AssertText("/timeline/", "366 entries 2010 365 January 31 February 28");
        site.AssertText("/timeline/", "December 31 2011 1");
        Assert.Equal(["e0365"], site.EntriesOn("/timeline/2011/"));
    }

    [Fact]
    public void Year_of_201_entries_goes_over_two_pages_and_each_month_leads_to_the_page_on_which_it_begins()
    {
        var site = new SampleSite(Sample.Many(365, Sample.Entry));

        Assert.Equal(200, site.EntriesOn("/timeline/2010/").Length);
        Assert.Equal(165, site.EntriesOn("/timeline/2010/page/2/").Length);
        Assert.DoesNotContain("/timeline/2010/page/3/", site.Routes);
        site.AssertHtml("/timeline/2010/page/2/", "href=\"/some/timeline/2010/#y2010-07\"");
        site.AssertHtml("/timeline/2010/", "href=\"/some/timeline/2010/page/2/#y2010-08\"");
        site.AssertHtml("/timeline/2010/page/2/", "<section id=\"y2010-07\">");
        site.AssertHtml("/timeline/2010/page/2/", "<section id=\"y2010-08\">");
        site.AssertHtml("/timeline/2010/", "data-some=\"{shown} of {total} entries on this page\"");
    }

    [Fact]
    public void Year_of_200_entries_has_one_page()
    {
        var site = new SampleSite(Sample.Many(200, Sample.Entry));

        Assert.Equal(200, site.EntriesOn("/timeline/2010/").Length);
        Assert.DoesNotContain("/timeline/2010/page/2/", site.Routes);
        site.AssertHtml("/timeline/2010/", "data-some=\"{shown} of {total} entries\"");
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void Year_of_more_than_40_entries_has_months(int count, bool hasMonths)
    {
        var site = new SampleSite(Sample.Many(count, Sample.Entry));

        foreach (string route in new[] { "/timeline/", "/timeline/2010/" })
        {
            Assert.Equal(hasMonths, site.Render(route).Contains("id=\"y2010-02\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Entries_without_a_month_come_first_in_a_year_that_has_months()
    {
        var site = new SampleSite(
        [
            .. Sample.Many(41, Sample.Entry), Sample.Entry("year", "2010"), Sample.Entry("season", "2010-21"),
            Sample.Entry("month", "2010-02-XX"), Sample.Entry("span", "2010-02-20/2010-03-02"),
        ]);

        Assert.Equal(["year", "season", "e0000"], site.EntriesOn("/timeline/2010/")[..3]);
        Assert.Contains("month", site.EntriesOn("/timeline/2010/")[^12..]);
        Assert.Equal("span", site.EntriesOn("/timeline/2010/")[^1]);
        site.AssertText("/timeline/2010/", "Month not given 2");
    }

    [Fact]
    public void Rail_leads_to_the_years_on_the_page_and_on_a_year_to_the_pages_of_the_others()
    {
        var site = new SampleSite(Sample.Entry("dam", "2014"), Sample.Entry("lock", "2015"));

        site.AssertHtml("/timeline/", "<li><a href=\"/some/timeline/#y2014\">2014 <span class=\"meta\">1</span></a>");
        site.AssertHtml("/timeline/2015/", "<li><a href=\"/some/timeline/2014/\">2014 <span class=\"meta\">1</span></a>");
        site.AssertHtml("/timeline/2015/", "<a href=\"/some/timeline/2015/\" aria-current=\"page\">2015 ");
    }

    [Fact]
    public void Gaps_stand_in_the_list_and_in_the_rail()
    {
        var site = new SampleSite(Sample.Entry("dam", "2010"), Sample.Entry("lock", "2013"), Sample.Entry("weir", "2020"));

        Assert.Equal(3, site.TextOf("/timeline/").Split("2011–2012: nothing in the documents").Length);
        Assert.Equal(2, site.TextOf("/timeline/2013/").Split("2014–2019: nothing in the documents").Length);
    }

    [Fact]
    public void Rows_name_their_options_by_the_place_among_all_options()
    {
        var site = new SampleSite(
            Sample.Entry("dam", "2014") with { Parties = Sample.All("northland") },
            Sample.Meeting("talks", "2015~") with { Themes = Sample.All("rivers", "bridges"), Mentions = Sample.All("bo") });

        // bridges, rivers; meeting, report; northland; bo; stated, approximate.
        site.AssertHtml("/timeline/", "<li data-f=\"1 3 4 6\">");
        site.AssertHtml("/timeline/", "<li data-f=\"0 1 2 5 6 7\">");
        site.AssertHtml("/timeline/2015/", "<li data-f=\"0 1 2 5 6 7\">");
    }

    [Fact]
    public void Timeline_leads_to_lists_with_the_number_of_their_entries()
    {
        var site = new SampleSite(
            Sample.Entry("dam", "2014"), Sample.Entry("lock", "2015"),
            Sample.Meeting("talks", "2015") with { Parties = Sample.All("northland"), Mentions = Sample.All("bo") });

        AssertOption("rivers", "/some/themes/rivers/", "Theme of rivers", 3);
        AssertOption("report", "/some/timeline/kind/report/", "Report", 2);
        AssertOption("northland", "/some/timeline/country/northland/", "Northland", 1);
        AssertOption("bo", "/some/people/bo/", "Person bo", 1);
        AssertOption("stated", "/some/timeline/certainty/stated/", "date stated", 3);

        void AssertOption(string value, string href, string name, int count) => site.AssertHtml(
            "/timeline/", $"<li data-value=\"{value}\"><a href=\"{href}\">{name}</a> <span class=\"meta\">{count}</span></li>");
    }

    [Fact]
    public void Option_whose_pages_are_disabled_is_no_link()
    {
        var site = new SampleSite(new SampleOptions { Disabled = ["themes"] }, Sample.Entry("dam", "2014"));

        site.AssertHtml("/timeline/", "<li data-value=\"rivers\"><span>Theme of rivers</span> <span class=\"meta\">1</span></li>");
    }

    [Fact]
    public void Filters_can_be_disabled_with_their_lists_and_data()
    {
        var site = new SampleSite(new SampleOptions { Disabled = ["filters"] }, Sample.Many(301, Sample.Entry));

        Assert.DoesNotContain(site.Routes, route => route.StartsWith("/timeline/kind/", StringComparison.Ordinal));
        Assert.DoesNotContain(SiteExports.EnabledFor(site.Briefing, site.Context.Strings), export => export is FacetsData);
        Assert.All(site.Routes.Where(route => route.StartsWith("/timeline/", StringComparison.Ordinal)), route =>
        {
            site.AssertNoHtml(route, "browse");
            site.AssertNoHtml(route, "data-f");
            site.AssertNoHtml(route, "filter.");
        });
    }

    [Fact]
    public void Lists_without_entries_say_so()
    {
        var site = new SampleSite();

        site.AssertText("/timeline/", "There are no entries yet.");
        site.AssertText("/chronology/", "No entry is a meeting.");
    }

    [Fact]
    public void Open_start_stands_in_the_year_in_which_it_ends()
    {
        var site = new SampleSite(
            Sample.Entry("dam", "../2014"), Sample.Entry("lock", "2013"), Sample.Entry("weir", "2014-02"));

        Assert.Equal(["dam", "weir"], site.EntriesOn("/timeline/2014/"));
        Assert.Single(site.Routes, route => route == "/timeline/2014/");
    }
}
