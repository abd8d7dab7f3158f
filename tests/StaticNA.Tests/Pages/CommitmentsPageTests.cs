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

    private static void AssertShown(Commitment commitment, string expected)
    {
        var site = new SampleSite(Sample.Entry("pact", "2015") with { Commitments = [commitment] });

        site.AssertText("/commitments/", $"Northland: clean the lower river {expected} ");
    }
}
