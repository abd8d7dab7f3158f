using System.Xml.Linq;

namespace StaticNA.Tests;

public class CorrectionsPageTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static SampleSite Corrected(SampleOptions? options = null) => new(
        options ?? new SampleOptions
        {
            Gazette = Sample.Source("gazette") with { Corrections = [new(Sample.Date("2019-01-02"), "The title was cut.")] },
        },
        Sample.Entry("a", "2015-05-01") with
        {
            Corrections =
            [
                new(Sample.Date("2018-03-04"), "A name was misspelt."), new(Sample.Date("2019-05-06"), "Now <b> & c."),
            ],
        });

    [Fact]
    public void Corrections_of_entries_and_sources_are_listed_the_latest_first() =>
        Corrected().AssertText(
            "/corrections/",
            "6 May 2019: Title of a: Now <b> & c. 2 January 2019: The Invented Gazette: The title was cut. "
            + "4 March 2018: Title of a: A name was misspelt.");

    [Fact]
    public void Corrected_pages_show_their_own_and_all_pages_lead_to_the_list()
    {
        SampleSite site = Corrected();

        site.AssertText("/entries/2015/a/", "Corrections 4 March 2018: A name was misspelt. 6 May 2019: Now <b> & c.");
        site.AssertText("/sources/gazette/", "Corrections 2 January 2019: The title was cut.");
        site.AssertHtml("/about/", "href=\"/some/corrections/\"");
    }

    [Fact]
    public void Site_without_corrections_has_neither_page_nor_link()
    {
        var site = new SampleSite(Sample.Entry("a", "2015"));

        Assert.DoesNotContain("/corrections/", site.Routes);
        site.AssertNoHtml("/", "corrections");
        Assert.DoesNotContain(SiteExports.EnabledFor(site.Briefing, site.Context.Strings), export => export is CorrectionsFeed);
    }

    [Fact]
    public void Disabled_corrections_are_shown_on_their_own_pages_only()
    {
        SampleSite site = Corrected(new SampleOptions { Disabled = ["corrections"] });

        Assert.DoesNotContain("/corrections/", site.Routes);
        site.AssertNoHtml("/", "corrections");
        site.AssertText("/entries/2015/a/", "A name was misspelt.");
        Assert.DoesNotContain(SiteExports.EnabledFor(site.Briefing, site.Context.Strings), export => export is CorrectionsFeed);
    }

    [Fact]
    public void Feed_holds_all_of_them_with_identities_that_stay()
    {
        SampleSite site = Corrected();
        XElement feed = XDocument.Parse(site.Export("/corrections.xml")).Root!;

        Assert.Equal("2019-05-06T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        string[] ids = [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Matches("^https://example.org/some/entries/2015/a/#correction-2019-05-06-[0-9a-f]{8}$", ids[0]);
        foreach (CorrectedPage corrected in site.Briefing.Corrections)
        {
            site.AssertHtml(corrected.Route.Path, $"<li id=\"{corrected.Correction.Anchor}\">");
        }
    }

    [Theory]
    [InlineData(null, "2019-05-06")]
    [InlineData("2018", "2019-05-06")]
    [InlineData("2020-01-01", "2020-01-01")]
    public void Last_change_is_the_latest_of_update_and_corrections(string? updated, string expected) =>
        Assert.Equal(
            expected,
            (Corrected().Briefing.Entries[0] with { Updated = updated is null ? null : Sample.Date(updated) }).LastChanged!.Text);
}
