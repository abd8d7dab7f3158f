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
    public void Chronology_of_more_meetings_has_pages_per_year()
    {
        var site = new SampleSite(Sample.Many(366, Sample.Meeting));

        Assert.Empty(site.EntriesOn("/chronology/"));
        string[] pages = ["/chronology/2010/", "/chronology/2010/page/2/", "/chronology/2010/page/3/", "/chronology/2010/page/4/"];
        Assert.Equal([100, 100, 100, 65], pages.Select(page => site.EntriesOn(page).Length));
        Assert.Equal(365, pages.SelectMany(site.EntriesOn).Distinct().Count());
        site.AssertHtml("/chronology/2010/page/2/", "<a rel=\"next\" href=\"/some/chronology/2010/page/3/\">");
        site.AssertNoHtml("/chronology/2010/page/2/", "class=\"picture");
        Assert.Equal(["e0365"], site.EntriesOn("/chronology/2011/"));
        site.AssertText("/chronology/2011/", "Time since the previous meeting: 1 day 1 January 2011 Title of e0365");
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

        Assert.Matches("Meetings 1 January 2010 Title of talks.*Background.*Title of early", text);
        Assert.DoesNotContain("Time since", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EntryStatus.Unknown)]
    [InlineData(EntryStatus.Ongoing)]
    public void Meeting_not_known_to_be_held_is_not_counted_as_previous(EntryStatus status)
    {
        var site = new SampleSite(
            Sample.Meeting("first", "2015-01-01"),
            Sample.Meeting("doubtful", "2016-01-01") with { Status = status },
            Sample.Meeting("second", "2017-01-01"));

        Assert.Matches(
            "meeting: 1 year 1 January 2016 .*Title of doubtful .*meeting: 2 years 1 January 2017 Title of second ",
            site.TextOf("/chronology/"));
    }

    [Fact]
    public void Meeting_without_participants_names_its_parties()
    {
        Entry meeting = Sample.Meeting("talks", "2015") with
        {
            Place = new Place("Midtown", Sample.At("northland"), null),
            Parties = Sample.All("northland", "river-council"),
        };
        var present = new Participant(Sample.At("ana"), null, null, null);

        new SampleSite(meeting).AssertText(
            "/chronology/", "2015 Title of talks Midtown, Northland Parties: Northland, River Council Evidence:");
        new SampleSite(meeting with { Participants = [present] }).AssertNoText("/chronology/", "Parties:");
    }

    [Fact]
    public void Meeting_rests_on_the_sources_of_its_own_if_it_names_any()
    {
        Entry meeting = Sample.Meeting("talks", "2015") with { Commitments = [Sample.Commitment("clean-river")] };

        new SampleSite(meeting).AssertText("/chronology/", "Evidence: The Invented Gazette ¶1 ");
        new SampleSite(meeting with { Sources = [] }).AssertText("/chronology/", "Evidence: The Invented Gazette ¶2 ");
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

        Assert.Matches("1 January 2016 planned Title of hoped-for .*Announced by Title of first", text);
        Assert.Matches("Time since the previous meeting: 2 years 1 January 2017 Title of second ", text);
    }
}
