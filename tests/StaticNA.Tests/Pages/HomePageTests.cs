namespace StaticNA.Tests;

public class HomePageTests
{
    [Fact]
    public void Home_lists_the_latest_20_from_the_latest()
    {
        var site = new SampleSite(Sample.Many(30, Sample.Entry));

        Assert.Equal(
            Enumerable.Range(10, 20).Reverse().Select(number => $"e00{number}"), site.EntriesOn("/"));
    }

    [Fact]
    public void Home_keeps_plans_apart_and_those_of_the_past_with_the_rest()
    {
        var site = new SampleSite(
            Sample.Meeting("held", "2015"),
            Sample.Meeting("never-heard-of", "2016") with { Status = EntryStatus.Planned },
            Sample.Meeting("this-summer", "2020") with { Status = EntryStatus.Planned },
            Sample.Meeting("next-year", "2021") with { Status = EntryStatus.Planned });

        Assert.Equal(["this-summer", "next-year", "never-heard-of", "held"], site.EntriesOn("/")[2..]);
    }

    [Fact]
    public void Home_counts_apart_the_meetings_that_were_held()
    {
        new SampleSite(Sample.Meeting("held", "2015"), Sample.Meeting("plan", "2021") with { Status = EntryStatus.Planned })
            .AssertText("/", "2 meetings, 1 held");
        new SampleSite(Sample.Meeting("held", "2015")).AssertNoText("/", "1 meeting, 1 held");
    }

    [Fact]
    public void Home_starts_with_the_last_meeting_held_and_what_is_planned_next()
    {
        var site = new SampleSite(
            Sample.Meeting("first", "2014"),
            Sample.Meeting("held", "2015"),
            Sample.Entry("report", "2016"),
            Sample.Meeting("never-heard-of", "2017") with { Status = EntryStatus.Planned },
            Sample.Entry("this-summer", "2020") with { Status = EntryStatus.Planned });

        Assert.Equal(["held", "this-summer"], site.EntriesOn("/")[..2]);
    }
}
