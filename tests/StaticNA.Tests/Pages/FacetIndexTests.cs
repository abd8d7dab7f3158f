namespace StaticNA.Tests;

public class FacetIndexTests
{
    [Fact]
    public void Options_are_by_facet_and_in_the_order_of_the_site_without_those_that_no_entry_has()
    {
        var site = new SampleSite(
            Sample.Entry("dam", "2014~") with { Themes = Sample.All("rivers") },
            Sample.Meeting("talks", "2015") with { Themes = Sample.All("bridges"), Mentions = Sample.All("bo", "ana") });

        var index = new FacetIndex(site.Briefing);

        Assert.Equal(
            ["bridges", "rivers", "meeting", "report", "ana", "bo", "stated", "approximate"],
            index.Options.Select(option => option.Value));
        Assert.Equal([1, 3, 6, 7], index.NumbersOf(site.Briefing.Entries[0]).ToArray());
        Assert.Equal("0 2 4 5 6", index.TextOf(site.Briefing.Entries[1]));
    }

    [Fact]
    public void Options_hold_their_entries_by_date()
    {
        var site = new SampleSite(Sample.Entry("lock", "2015"), Sample.Entry("dam", "2014"), Sample.Meeting("talks", "2016"));

        FacetOption report = new FacetIndex(site.Briefing).Options.Single(option => option.Value == "report");

        Assert.Equal(["dam", "lock"], report.Entries.Select(entry => entry.Slug));
    }
}
