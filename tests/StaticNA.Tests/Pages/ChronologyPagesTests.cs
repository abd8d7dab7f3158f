namespace StaticNA.Tests;

public class ChronologyPagesTests
{
    [Fact]
    public void Chronology_of_300_meetings_is_one_page()
    {
        var site = new SampleSite(Sample.Many(300, Sample.Meeting));

        Assert.Equal(300, site.EntriesOn("/chronology/").Length);
        Assert.DoesNotContain("/chronology/2010/", site.Routes);
    }

    [Fact]
    public void Chronology_of_more_meetings_has_a_page_per_year()
    {
        var site = new SampleSite(Sample.Many(366, Sample.Meeting));

        Assert.Empty(site.EntriesOn("/chronology/"));
        Assert.Equal(365, site.EntriesOn("/chronology/2010/").Length);
        Assert.Equal(["e0365"], site.EntriesOn("/chronology/2011/"));
        site.AssertText("/chronology/2011/", "Time since the previous meeting: 1 day.");
    }

    [Fact]
    public void Chronology_shows_meetings_alone()
    {
        var site = new SampleSite(Sample.Meeting("talks", "2015"), Sample.Entry("report", "2016"));

        Assert.Equal(["talks"], site.EntriesOn("/chronology/"));
    }

    [Fact]
    public void Meeting_before_the_period_is_background_and_no_previous_one()
    {
        var site = new SampleSite(Sample.Meeting("early", "2009-12-31"), Sample.Meeting("talks", "2010-01-01"));

        string text = site.TextOf("/chronology/");

        Assert.Matches("Meetings Title of talks.*Background.*Title of early", text);
        Assert.DoesNotContain("Time since", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Planned_meeting_is_marked_linked_and_not_counted_as_previous()
    {
        var site = new SampleSite(
            Sample.Meeting("first", "2015-01-01"),
            Sample.Meeting("hoped-for", "2016-01-01") with
            {
                Status = EntryStatus.Planned,
                AnnouncedBy = Sample.At("first"),
            },
            Sample.Meeting("second", "2017-01-01"));

        string text = site.TextOf("/chronology/");

        Assert.Matches("Title of hoped-for 1 January 2016 [^.]*planned Announced by Title of first", text);
        Assert.Matches("Title of second .*Time since the previous meeting: 2 years[.]", text);
    }
}
