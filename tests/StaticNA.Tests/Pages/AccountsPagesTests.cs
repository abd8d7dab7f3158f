namespace StaticNA.Tests;

public class AccountsPagesTests
{
    private static Entry Differing(string slug, string date) => Sample.Entry(slug, date) with
    {
        Accounts =
        [
            new Account(Sample.At("where"), Sample.At("at the bridge"), Sample.Cite(1)),
            new Account(Sample.At("when"), Sample.At("at noon"), Sample.Cite(1)),
            new Account(Sample.At("where"), Sample.At("at the ford"), Sample.Cite(4)),
            new Account(Sample.At("when"), Sample.At("at dusk"), Sample.Cite(4)),
        ],
    };

    [Fact]
    public void Accounts_of_one_thing_stand_side_by_side_under_their_sources()
    {
        var site = new SampleSite(Differing("talks", "2015"));

        site.AssertText(
            "/accounts/",
            "Title of talks 2015 where The Invented Gazette ¶1at the bridge The Invented Gazette ¶4at the ford when ");
        site.AssertText("/entries/2015/talks/", "where The Invented Gazette[1]at the bridge The Invented Gazette[2]at the ford when ");
        site.AssertHtml("/entries/2015/talks/", "<a href=\"/some/accounts/\">All differing accounts</a>");
        site.AssertHtml("/", "href=\"/some/accounts/\"");
    }

    [Fact]
    public void Site_without_accounts_has_neither_page_nor_link()
    {
        var site = new SampleSite(Sample.Entry("talks", "2015"));

        Assert.DoesNotContain("/accounts/", site.Routes);
        site.AssertNoHtml("/", "accounts");
    }

    [Fact]
    public void More_than_100_entries_go_over_several_pages()
    {
        var site = new SampleSite(Sample.Many(101, Differing));

        Assert.Equal(100, site.EntriesOn("/accounts/").Length);
        Assert.Equal(["e0100"], site.EntriesOn("/accounts/page/2/"));
    }
}
