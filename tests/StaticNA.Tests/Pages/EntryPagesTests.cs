using System.Collections.Immutable;

namespace StaticNA.Tests;

public class EntryPagesTests
{
    private static readonly Quotation Quotation = new(
        [Sample.At("bo")], Sample.At("gazette"), new Located<int>(1, Sample.Here),
        [new WordSpan("We shall", "the bridge", Sample.Here), new WordSpan("together", "", Sample.Here)], null,
        Sample.Here);

    [Fact]
    public void Sources_are_numbered_from_the_body_on_and_lead_back_to_its_marks()
    {
        Citation[] marks = [Sample.Cite(2), Sample.Cite(1, 2), Sample.Cite(2)];
        var site = new SampleSite(Sample.Entry("pact", "2015") with
        {
            Body = new MarkdownBody(RenderedHtml.Trusted("<p>Marks.</p>"), [.. marks], []),
            Commitments = [Sample.Commitment("clean-river")],
        });

        string html = site.Render("/entries/2015/pact/");

        Assert.Matches("(?s)id=\"source-1\">.*#cite-1-1.*#cite-1-2.*>¶2<.*id=\"source-2\">", html);
        Assert.Matches("(?s)id=\"source-2\">.*#cite-2-1.*>¶1<.*>¶2<.*id=\"source-3\">.*>¶1<", html);
        Assert.DoesNotContain("#cite-3", html, StringComparison.Ordinal);
        site.AssertHtml(
            "/entries/2015/pact/",
            "<a href=\"/some/sources/gazette/#p2\" aria-label=\"Source 1, passage 2\">[1]</a>");
    }

    [Fact]
    public void Source_that_is_loose_says_so_and_why()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015") with { Sources = [Sample.Cite(2)] });

        site.AssertText("/entries/2015/pact/", "¶2 loose The river is to be cleaned. It does not say which bank.");
    }

    [Fact]
    public void Marks_without_source_pages_lead_to_the_list_of_sources()
    {
        var site = new SampleSite(
            new SampleOptions { Disabled = ["sources"] },
            Sample.Entry("pact", "2015") with { Commitments = [Sample.Commitment("clean-river")] });

        site.AssertHtml("/entries/2015/pact/", "<a href=\"#source-1\" aria-label=");
    }

    [Fact]
    public void Quotation_without_document_shows_the_digest_and_none_of_the_words()
    {
        string text = TextWith(Evidence.Unchecked);

        Assert.Contains("Both sides met at the bridge. The words are shown only where", text, StringComparison.Ordinal);
        Assert.DoesNotContain("We shall", text, StringComparison.Ordinal);
        Assert.DoesNotContain("together", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_with_document_shows_its_words()
    {
        var words = new Dictionary<Quotation, ImmutableArray<string>>
        {
            [Quotation] = ["We shall cross the bridge", "together"],
        };

        string text = TextWith(new Evidence { IsChecked = true, Quotations = words });

        Assert.Contains("We shall cross the bridge … together", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The words are shown only", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_shows_its_basis_words_and_note()
    {
        var date = new EntryDate(Sample.Date("2016-10?"), DateBasis.Inferred, "this October", "The page has no date.");
        var site = new SampleSite(Sample.Entry("pact", "2016") with { Date = date });

        Assert.Contains(
            "October 2016 (uncertain) inferred (in the document: “this October”) The page has no date.",
            site.TextOf("/entries/2016/pact/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_shows_relation_grouping_other_unit_and_wording()
    {
        var figure = new Figure(
            Sample.At("cost"), "Cost", new Amount(1250000m, "crowns"), FigureRelation.About, "1.25 million", null,
            new Amount(2m, "marks"), [Sample.Cite(1)]);
        var site = new SampleSite(Sample.Entry("pact", "2016") with { Figures = [figure] });

        Assert.Contains(
            "Cost: about 1,250,000 crowns (2 marks)[1] In the document: “1.25 million”",
            site.TextOf("/entries/2016/pact/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_is_marked_on_its_page_and_in_lists()
    {
        var site = new SampleSite(
            new SampleOptions { Drafts = DraftPolicy.Include },
            Sample.Meeting("talks", "2016") with { IsDraft = true, Related = Sample.All("pact") },
            Sample.Entry("pact", "2015") with { Related = Sample.All("talks") });

        site.AssertText("/entries/2016/talks/", "Title of talks draft Not published yet");
        site.AssertNoText("/entries/2015/pact/", "Not published yet");
        Assert.All(
            ["/", "/timeline/", "/themes/rivers/", "/chronology/", "/entries/2015/pact/"],
            page => Assert.Matches("Title of talks [^.]*draft ", site.TextOf(page)));
        site.AssertNoText("/entries/2016/talks/", "Title of pact Report draft");
    }

    [Fact]
    public void Title_of_a_plan_says_so_where_it_stands_without_the_page()
    {
        var site = new SampleSite(
            Sample.Entry("plan", "2021") with { Status = EntryStatus.Planned }, Sample.Entry("report", "2015"));

        site.AssertHtml("/entries/2021/plan/", "<title>Title of plan (planned) – ");
        site.AssertHtml("/entries/2021/plan/", "<meta property=\"og:title\" content=\"Title of plan (planned)\">");
        site.AssertHtml("/entries/2021/plan/", "<h1>Title of plan</h1>");
        site.AssertHtml("/entries/2015/report/", "<meta property=\"og:title\" content=\"Title of report\">");
    }

    [Fact]
    public void Entry_links_its_neighbours_by_date()
    {
        var site = new SampleSite(Sample.Entry("b", "2016"), Sample.Entry("a", "2017"), Sample.Entry("c", "2015"));

        string html = site.Render("/entries/2016/b/");

        Assert.Contains("<a rel=\"prev\" href=\"/some/entries/2015/c/\">", html, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"/some/entries/2017/a/\">", html, StringComparison.Ordinal);
        site.AssertNoHtml("/entries/2017/a/", "rel=\"next\"");
    }

    private static string TextWith(Evidence evidence)
    {
        Entry entry = Sample.Entry("speech", "2015") with { Quotations = [Quotation] };
        return new SampleSite(new SampleOptions { Evidence = evidence }, entry).TextOf("/entries/2015/speech/");
    }
}
