namespace StaticNA.Tests;

public class CommitmentsPageTests
{
    [Theory]
    [InlineData("2014", "due 2014 · status: open")]
    [InlineData("2019", "due 2019, no later source · status: open")]
    [InlineData("2020", "due 2020 · status: open")]
    [InlineData("2020-06-29", "due 29 June 2020, no later source · status: open")]
    [InlineData("2020-06-30", "due 30 June 2020 · status: open")]
    [InlineData("2021-01", "due January 2021 · status: open")]
    public void Due_before_as_of_says_that_no_later_source_tells(string due, string expected) =>
        AssertShown(Sample.Commitment("clean-river") with { Due = Sample.Date(due) }, expected);

    [Fact]
    public void Due_of_a_kept_commitment_is_not_called_past() => AssertShown(
        Sample.Commitment("clean-river") with { Due = Sample.Date("2016"), Status = CommitmentStatus.Kept },
        "due 2016 · status: kept");

    [Fact]
    public void Due_with_a_later_change_of_status_is_not_called_past() => AssertShown(
        Sample.Commitment("clean-river") with
        {
            Due = Sample.Date("2016"),
            History =
            [
                new StatusChange(Sample.Date("2017-05"), CommitmentStatus.Open, "work goes on", [Sample.Cite(1)]),
            ],
        },
        "due 2016 · status: open May 2017: open, work goes on");

    [Fact]
    public void No_due_date_is_said() =>
        AssertShown(Sample.Commitment("clean-river"), "no due date given · status: open");

    [Fact]
    public void Due_words_stand_for_a_missing_date() => AssertShown(
        Sample.Commitment("clean-river") with { DueWords = "soon" }, "due in the document: “soon” · status: open");

    [Fact]
    public void Commitment_links_its_party_entry_and_passage()
    {
        Entry entry = Sample.Entry("pact", "2015") with { Commitments = [Sample.Commitment("clean-river")] };
        var site = new SampleSite(entry);

        const string Page = "/commitments/";
        site.AssertHtml(
            Page, "<li id=\"clean-river\"><strong><a href=\"/some/glossary/#northland\">Northland</a></strong>: ");
        site.AssertHtml(Page, "<a href=\"/some/entries/2015/pact/\">Title of pact</a>");
        site.AssertHtml(Page, "<a href=\"/some/sources/gazette/#p2\">The Invented Gazette ¶2</a>");
    }

    [Fact]
    public void Due_with_a_change_that_cites_a_later_source_is_not_called_past() => AssertShown(
        Sample.Commitment("clean-river") with
        {
            Due = Sample.Date("2015-03"),
            Sources = [Sample.Cite(2) with { Source = "undated" }],
            History = [new StatusChange(Sample.Date("2015-03"), CommitmentStatus.Open, null, [Sample.Cite(1)])],
        },
        "due March 2015 · status: open March 2015: open",
        new SampleOptions { More = [Sample.Source("undated") with { Dated = null }] });

    [Theory]
    [InlineData("en", "due 2016, no later source")]
    [InlineData("fr", "échéance : 2016, aucune source ultérieure")]
    [InlineData("es", "plazo: 2016, sin fuente posterior")]
    public void Due_without_later_source_reads_alike_on_all_pages(string language, string expected)
    {
        var site = new SampleSite(
            new SampleOptions { Language = language },
            Sample.Entry("pact", "2015") with
            {
                Commitments = [Sample.Commitment("clean-river") with { Due = Sample.Date("2016") }],
            });

        Assert.All(
            [
                "/commitments/", "/commitments/by-party/", "/commitments/by-due/", "/commitments/by-status/",
                "/entries/2015/pact/", "/themes/rivers/",
            ],
            route => site.AssertText(route, expected));
    }

    [Fact]
    public void Ledger_can_be_read_in_four_orders()
    {
        SampleSite site = Several();

        Assert.Matches("Theme of bridges 1 commitment .*the third.* Theme of rivers 3 commitments ", site.TextOf("/commitments/"));
        Assert.Matches(
            "Northland 4 commitments .* River Council 1 commitment .*the second", site.TextOf("/commitments/by-party/"));
        Assert.Matches(
            "2016 2 commitments .*the second.*the first.* 2017–2018 1 commitment .*the fourth.* No date given 1 commitment .*the third",
            site.TextOf("/commitments/by-due/"));
        Assert.Matches(
            "open 3 commitments .* superseded 1 commitment .*the second", site.TextOf("/commitments/by-status/"));
    }

    [Fact]
    public void Orders_lead_to_each_other_and_name_the_one_shown()
    {
        SampleSite site = Several();

        site.AssertText("/commitments/by-due/", " by theme by party by due date by status ");
        site.AssertHtml("/commitments/by-due/", "<a href=\"/some/commitments/by-due/\" aria-current=\"page\">by due date</a>");
        site.AssertHtml("/commitments/by-due/", "<a href=\"/some/commitments/\">by theme</a>");
        site.AssertHtml("/commitments/by-due/", "<a href=\"/some/commitments/by-due/#group_2017-2018\">2017–2018</a>");
        site.AssertHtml("/commitments/by-due/", "<a href=\"/some/commitments/\" aria-current=\"true\">Commitments</a>");
    }

    [Fact]
    public void Commitments_have_anchors_in_the_first_order_alone()
    {
        SampleSite site = Several();

        site.AssertHtml("/commitments/", "<li id=\"second\">");
        site.AssertNoHtml("/commitments/by-party/", "id=\"second\"");
    }

    [Fact]
    public void Order_of_more_than_300_rows_goes_over_several_pages()
    {
        Entry[] entries = Sample.Many(301, (slug, date) => Sample.Entry(slug, date) with
        {
            Themes = Sample.All(slug == "e0000" ? "bridges" : "rivers"),
            Commitments = [Sample.Commitment(slug + "-c")],
        });
        var site = new SampleSite(entries);

        Assert.Equal(300, site.EntriesOn("/commitments/").Length);
        Assert.Equal(["e0300"], site.EntriesOn("/commitments/page/2/"));
        site.AssertText("/commitments/page/2/", "Theme of rivers 300 commitments, continued ");
        site.AssertNoHtml("/commitments/page/2/", "href=\"/some/commitments/page/2/#");
        site.AssertHtml("/commitments/page/2/", "<a href=\"/some/commitments/\" aria-current=\"true\">by theme</a>");
        site.AssertHtml("/commitments/by-party/page/2/", "<title>Commitments by party, page 2 – ");
    }

    [Fact]
    public void Contents_lead_to_the_page_where_a_group_starts()
    {
        Entry[] entries = Sample.Many(301, (slug, date) => Sample.Entry(slug, date) with
        {
            Themes = Sample.All(slug == "e0000" ? "rivers" : "bridges"),
            Commitments = [Sample.Commitment(slug + "-c")],
        });

        new SampleSite(entries).AssertHtml("/commitments/", "<a href=\"/some/commitments/page/2/#group_rivers\">Theme of rivers</a>");
    }

    private static SampleSite Several() => new(Sample.Entry("pact", "2015") with
    {
        Commitments =
        [
            Sample.Commitment("first") with { Text = "the first", Due = Sample.Date("2016-10?") },
            Sample.Commitment("second") with
            {
                Text = "the second",
                Due = Sample.Date("2016"),
                Parties = Sample.All("northland", "river-council"),
                Status = CommitmentStatus.Superseded,
            },
            Sample.Commitment("third") with { Text = "the third", Theme = Sample.At("bridges") },
            Sample.Commitment("fourth") with { Text = "the fourth", Due = Sample.Date("2017/2018") },
        ],
    });

    private static void AssertShown(Commitment commitment, string expected, SampleOptions? options = null)
    {
        var site = new SampleSite(
            options ?? new SampleOptions(), Sample.Entry("pact", "2015") with { Commitments = [commitment] });

        site.AssertText("/commitments/", $"Northland: clean the lower river {expected} ");
    }
}
