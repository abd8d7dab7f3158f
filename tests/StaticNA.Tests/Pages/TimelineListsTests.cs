namespace StaticNA.Tests;

public class TimelineListsTests
{
    [Fact]
    public void List_has_the_entries_of_its_value_and_leads_to_its_siblings()
    {
        var site = new SampleSite(
            Sample.Entry("dam", "2014"), Sample.Meeting("talks", "2015"), Sample.Meeting("more-talks", "2016"));

        Assert.Equal(["talks", "more-talks"], site.EntriesOn("/timeline/kind/meeting/"));
        Assert.Equal(["dam"], site.EntriesOn("/timeline/kind/report/"));
        site.AssertText("/timeline/kind/meeting/", "Timeline by kind: Meeting");
        site.AssertText("/timeline/kind/meeting/", "2 entries 2015");
        site.AssertHtml("/timeline/kind/meeting/", "<a href=\"/some/timeline/kind/meeting/\" aria-current=\"page\">Meeting</a>");
        site.AssertHtml("/timeline/kind/meeting/", "<a href=\"/some/timeline/kind/report/\">Report</a>");
        site.AssertHtml("/timeline/kind/meeting/", "content=\"All entries of the kind “Meeting”, by date.\"");
    }

    [Fact]
    public void List_of_a_certainty_says_what_it_means()
    {
        var site = new SampleSite(Sample.Entry("dam", "2014~"));

        Assert.Equal(["dam"], site.EntriesOn("/timeline/certainty/approximate/"));
        site.AssertText("/timeline/certainty/approximate/", "The date is near this one.");
    }

    [Fact]
    public void List_of_101_entries_has_a_second_page_with_the_last()
    {
        var site = new SampleSite(Sample.Many(101, Sample.Meeting));

        Assert.Equal(100, site.EntriesOn("/timeline/kind/meeting/").Length);
        Assert.Equal(["e0100"], site.EntriesOn("/timeline/kind/meeting/page/2/"));
        site.AssertHtml("/timeline/kind/meeting/", "<a rel=\"next\" href=\"/some/timeline/kind/meeting/page/2/\">");
        site.AssertHtml("/timeline/kind/meeting/page/2/", "<title>Timeline by kind: Meeting, page 2 – ");
        site.AssertHtml("/timeline/kind/meeting/page/2/", "<li><a href=\"/some/timeline/kind/meeting/\">Timeline by kind: Meeting</a></li>");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Each_certainty_has_a_name_and_a_meaning(string language)
    {
        var site = new SampleSite(new SampleOptions { Language = language });

        Assert.All(KebabWords.All<Certainty>(), word =>
        {
            Assert.True(site.Context.Strings.Has("certainty." + word), word);
            Assert.True(site.Context.Strings.Has("about." + word), word);
        });
        Assert.All(KebabWords.All<Facet>(), word => Assert.True(site.Context.Strings.Has("facet." + word), word));
    }
}
