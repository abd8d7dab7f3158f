namespace StaticNA.Tests;

public class TimelinePagesTests
{
    [Fact]
    public void Timeline_of_300_entries_lists_them_all()
    {
        var site = new SampleSite(Sample.Many(300, Sample.Entry));

        Assert.Equal(300, site.EntriesOn("/timeline/").Length);
    }

    [Fact]
    public void Timeline_of_301_entries_lists_years_instead()
    {
        var site = new SampleSite(Sample.Many(366, Sample.Entry));

        Assert.Empty(site.EntriesOn("/timeline/"));
        site.AssertText("/timeline/", "2010 365 entries 2011 1 entry");
        Assert.Equal(["e0365"], site.EntriesOn("/timeline/2011/"));
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
