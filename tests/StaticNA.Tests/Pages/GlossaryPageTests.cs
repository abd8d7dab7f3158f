namespace StaticNA.Tests;

public class GlossaryPageTests
{
    private const string Page = "/glossary/";

    [Fact]
    public void Item_of_100_entries_lists_them_all()
    {
        var site = new SampleSite(Sample.Many(100, OfCouncil));

        site.AssertText(Page, "In 100 entries: Title of e0000 · Title of e0001 · ");
        site.AssertNoText(Page, "earlier");
    }

    [Fact]
    public void Item_of_more_entries_says_how_many_are_not_listed()
    {
        var site = new SampleSite(Sample.Many(103, OfCouncil));

        site.AssertText(Page, "In 103 entries: Title of e0003 · ");
        site.AssertText(Page, "Title of e0102 · and 3 earlier ones");
    }

    [Fact]
    public void Country_counts_entries_of_which_it_is_party_or_place_once()
    {
        var site = new SampleSite(
            Sample.Entry("both", "2015") with
            {
                Parties = Sample.All("northland"),
                Place = new Place(null, Sample.At("northland"), null),
            },
            Sample.Entry("place", "2014") with { Place = new Place("Midtown", Sample.At("northland"), null) });

        site.AssertText(Page, "Named as a place or a party in 2 entries: Title of place · Title of both");
    }

    [Fact]
    public void Country_without_entries_says_so() =>
        new SampleSite().AssertText(Page, "Northland (NL) Country No entry names it as a place or a party.");

    private static Entry OfCouncil(string slug, string date) =>
        Sample.Entry(slug, date) with { Bodies = Sample.All("river-council") };
}
