namespace StaticNA.Tests;

public class ThemePagesTests
{
    [Fact]
    public void Theme_of_100_entries_has_one_page()
    {
        var site = new SampleSite(Sample.Many(100, Sample.Entry));

        Assert.DoesNotContain("/themes/rivers/page/2/", site.Routes);
        Assert.Equal(100, site.EntriesOn("/themes/rivers/").Length);
        site.AssertNoHtml("/themes/rivers/", "rel=\"next\"");
    }

    [Fact]
    public void Theme_of_101_entries_has_a_second_page_with_the_last()
    {
        var site = new SampleSite(Sample.Many(101, Sample.Entry));

        Assert.Equal(100, site.EntriesOn("/themes/rivers/").Length);
        Assert.Equal(["e0100"], site.EntriesOn("/themes/rivers/page/2/"));
        site.AssertHtml("/themes/rivers/", "<a rel=\"next\" href=\"/some/themes/rivers/page/2/\">");
        site.AssertHtml("/themes/rivers/page/2/", "<a rel=\"prev\" href=\"/some/themes/rivers/\">");
        site.AssertHtml("/themes/rivers/page/2/", "<title>Theme of rivers, page 2 – ");
    }

    [Fact]
    public void Theme_names_those_with_most_entries_in_common()
    {
        var site = new SampleSite(
            Sample.Entry("both", "2015") with { Themes = Sample.All("rivers", "bridges") },
            Sample.Entry("one", "2016"));

        site.AssertText("/themes/rivers/", "Related themes Theme of bridges 1 entry");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public void Theme_shows_100_commitments_and_leads_to_the_others(int count)
    {
        var site = new SampleSite(Sample.Many(count, (slug, date) => Sample.Entry(slug, date) with
        {
            Commitments = [Sample.Commitment(slug + "-c")],
        }));

        string html = site.Render("/themes/rivers/");
        Assert.Contains("<li id=\"e0099-c\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<li id=\"e0100-c\">", html, StringComparison.Ordinal);
        Assert.Equal(
            count > 100,
            html.Contains("The first 100 of <a href=\"/some/commitments/\">101 commitments</a>.", StringComparison.Ordinal));
    }

    [Fact]
    public void Theme_shows_a_commitment_with_its_own_theme_only_there()
    {
        Commitment made = Sample.Commitment("toll") with { Text = "drop the toll", Theme = Sample.At("bridges") };
        var site = new SampleSite(Sample.Entry("pact", "2015") with { Commitments = [made] });

        site.AssertText("/themes/bridges/", "drop the toll");
        site.AssertNoText("/themes/rivers/", "drop the toll");
    }
}
