using AngleSharp.Dom;

namespace StaticNA.Tests;

public class MeetingPicturesTests
{
    [Fact]
    public void Who_was_present_has_a_mark_at_the_meeting_and_who_was_only_named_has_none()
    {
        var site = new SampleSite(
            Sample.Meeting("first", "2015") with { Participants = [Present("ana")], Mentions = Sample.All("bo") },
            Sample.Meeting("second", "2016") with { Participants = [Present("ana")] });
        IElement picture = site.Picture("/chronology/", "encounters");

        Assert.Equal(2, picture.Lane("Person ana").QuerySelectorAll("svg a").Length);
        Assert.DoesNotContain(
            picture.QuerySelectorAll(".lane"), lane => lane.TextContent.Contains("Person bo", StringComparison.Ordinal));
        Assert.Equal("/some/people/ana/", picture.Lane("Person ana").QuerySelector(".lane a")!.GetAttribute("href"));
    }

    [Fact]
    public void Parties_have_all_their_meetings_and_offices_stand_for_people_who_are_not_named()
    {
        var site = new SampleSite(
            Sample.Meeting("first", "2015") with
            {
                Participants = [new Participant(null, "Minister", null, Sample.At("northland"))],
            },
            Sample.Meeting("second", "2016") with { Parties = Sample.All("northland") });
        IElement picture = site.Picture("/chronology/", "encounters");

        Assert.Single(picture.Lane("Minister (Northland)").QuerySelectorAll("svg a"));
        Assert.Equal(2, picture.Lane("Northland").QuerySelectorAll("svg a").Length);
    }

    [Fact]
    public void Series_that_goes_on_is_not_drawn_as_a_meeting_that_was_held()
    {
        var site = new SampleSite(
            Sample.Meeting("held", "2015") with { Participants = [Present("ana")] },
            Sample.Meeting("series", "2016") with { Participants = [Present("bo")], Status = EntryStatus.Ongoing });
        IElement picture = site.Picture("/chronology/", "encounters");

        Assert.NotNull(picture.Lane("Person bo").QuerySelector("path.ongoing"));
        Assert.Null(picture.Lane("Person ana").QuerySelector("path.ongoing"));
        Assert.Contains("part of a series that goes on", picture.QuerySelector(".legend")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Planned_meeting_is_hollow()
    {
        var site = new SampleSite(
            Sample.Meeting("held", "2015") with { Participants = [Present("ana")] },
            Sample.Meeting("planned", "2016") with { Participants = [Present("bo")], Status = EntryStatus.Planned });
        IElement picture = site.Picture("/chronology/", "encounters");

        Assert.Null(picture.Lane("Person ana").QuerySelector("path.hollow"));
        Assert.NotNull(picture.Lane("Person bo").QuerySelector("path.hollow"));
    }

    [Theory]
    [InlineData(36, 36)]
    [InlineData(37, 1)]
    public void Above_36_meetings_they_are_counted(int meetings, int marks)
    {
        var site = new SampleSite(Sample.Many(meetings, (slug, date) =>
            Sample.Meeting(slug, "2015-05-01") with { Participants = [Present("ana")] }));
        string[] titles = site.Picture("/chronology/", "encounters").Lane("Person ana").Titles();

        Assert.Equal(marks, titles.Length);
        Assert.Equal(marks == 1, titles[0] == "May: 37 meetings");
    }

    [Fact]
    public void Meetings_of_which_nobody_says_who_was_there_are_not_drawn()
    {
        var site = new SampleSite(Sample.Meeting("a", "2015"), Sample.Meeting("b", "2016"));

        Assert.Empty(site.Pictures("/chronology/"));
    }

    [Fact]
    public void Intervals_are_bars_in_proportion_between_meetings_that_were_held()
    {
        var site = new SampleSite(
            Sample.Meeting("a", "2012-01-01"),
            Sample.Meeting("only-planned", "2012-01-05") with { Status = EntryStatus.Planned },
            Sample.Meeting("b", "2012-01-11"), Sample.Meeting("c", "2012-01-16"));
        IElement picture = site.Picture("/chronology/", "intervals");

        Assert.Equal(
            ["Title of a → Title of b 10 days", "Title of b → Title of c 5 days"],
            picture.QuerySelectorAll(".lane").Select(lane => lane.TextContent));
        Assert.Equal(["100%", "50%"], picture.QuerySelectorAll("rect.bar").Select(bar => bar.GetAttribute("width")));
    }

    [Fact]
    public void Interval_of_an_inexact_date_is_open_as_far_as_it_may_reach()
    {
        var site = new SampleSite(
            Sample.Meeting("a", "2012-01-01"), Sample.Meeting("b", "2013"), Sample.Meeting("c", "2015-01-01"));
        IElement[] bars = [.. site.Picture("/chronology/", "intervals").QuerySelectorAll(".plot rect.bar")];

        Assert.Equal(["bar", "bar open", "bar", "bar open"], bars.Select(bar => bar.GetAttribute("class")));
    }

    [Fact]
    public void Of_many_intervals_the_longest_are_drawn()
    {
        var site = new SampleSite(Sample.Many(50, Sample.Meeting));
        IElement picture = site.Picture("/chronology/", "intervals");

        Assert.Equal(12, picture.QuerySelectorAll(".plot li").Length);
        Assert.Contains("the 12 longest of the 49 intervals", picture.TextContent, StringComparison.Ordinal);
    }

    private static Participant Present(string person) => new(Sample.At(person), null, "Minister", null);
}
