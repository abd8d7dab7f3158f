using AngleSharp.Dom;

namespace StaticNA.Tests;

public sealed class CitationRenderingTests
{
    [Fact]
    public void Citation_leads_to_first_passage_on_source_page()
    {
        IElement mark = BodyFixture.ReadClean("They met [@port-gazette ¶4-5].").One("sup.cite > a");

        Assert.Equal("/base/sources/port-gazette/#p4", mark.GetAttribute("href"));
        Assert.Equal("cite-1-1", mark.Id);
        Assert.Equal("[1]", mark.TextContent);
        Assert.Equal("Source 1: port-gazette, passage 4–5", mark.GetAttribute("aria-label"));
    }

    [Fact]
    public void Citation_without_source_pages_leads_to_list_of_sources()
    {
        var read = BodyFixture.Read(BodyFixture.Reader(hasSourcePages: false), "They met [@port-gazette ¶4].");

        Assert.Equal("#source-1", read.One("sup.cite > a").GetAttribute("href"));
    }

    [Fact]
    public void Citations_are_numbered_by_source_and_passages_in_order_of_appearance()
    {
        var read = BodyFixture.ReadClean(
            "A [@b ¶2] b [@a ¶1] c [@b ¶2] d [@b ¶3] e [@a ¶1 \"calm…sea\"] f[^n]\n\n[^n]: Note [@b ¶2] [@c ¶1].\n");

        string[] ids = ["cite-1-1", "cite-2-1", "cite-1-2", "cite-3-1", "cite-2-2", "cite-1-3", "cite-4-1"];
        Assert.Equal(ids, read.Tree().QuerySelectorAll("sup.cite > a").Select(mark => mark.Id));
        Assert.Equal(["b", "a", "b", "b", "a", "b", "c"], read.Body.Citations.Select(citation => citation.Source));
    }

    [Fact]
    public void Replaying_citations_of_a_body_gives_the_marks_of_its_html()
    {
        var read = BodyFixture.ReadClean("A [@b ¶2] b [@a ¶1,2] c [@b ¶2] d [@a ¶1-2].");
        var numbering = new CitationNumbering();

        IEnumerable<string> anchors = read.Body.Citations.Select(citation => numbering.Next(citation).Anchor);

        Assert.Equal(read.Tree().QuerySelectorAll("sup.cite > a").Select(mark => mark.Id), anchors);
        Assert.Equal(2, numbering.Distinct.Count);
        Assert.Equal(2, numbering.Occurrences(2));
    }

    [Fact]
    public void Adjacent_citations_are_kept_apart()
    {
        string text = BodyFixture.ReadClean("Sea[@a ¶1][@b ¶1] [@c ¶1]").One("p").TextContent;

        Assert.Equal("Sea[1]\u202F[2] [3]", text);
    }

    [Theory]
    [InlineData("`[@a ¶1]`")]
    [InlineData("```\n[@a ¶1]\n```")]
    [InlineData("    [@a ¶1]")]
    [InlineData("\\[@a ¶1]")]
    [InlineData("&#91;@a ¶1]")]
    public void Citation_in_code_or_escaped_is_text(string text)
    {
        var read = BodyFixture.ReadClean(text);

        Assert.Empty(read.Body.Citations);
        Assert.Contains("[@a ¶1]", read.Tree().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Exclamation_mark_before_citation_or_footnote_is_no_image()
    {
        var read = BodyFixture.ReadClean("What a day![@a ¶1] And night![^n]\n\n[^n]: Dark.\n");

        Assert.Equal("What a day![1] And night![note 1]", read.Tree().QuerySelector("p")!.TextContent);
    }

    [Theory]
    [InlineData("[@a ¶3]", "3")]
    [InlineData("[@a ¶3-4,7]", "3–4, 7")]
    [InlineData("[@a ¶3–4, 7]", "3–4, 7")]
    [InlineData("[@a\n¶ 3]", "3")]
    [InlineData("[@a\u00A0¶3 ]", "3")]
    public void Citation_forms_are_read(string text, string passages)
    {
        Citation citation = Assert.Single(BodyFixture.ReadClean(text).Body.Citations);

        Assert.Equal("a", citation.Source);
        Assert.Equal(passages, citation.PassageText);
        Assert.Null(citation.Span);
    }

    [Theory]
    [InlineData("[@a ¶3 \"calm sea…bright day\"]", "calm sea", "bright day")]
    [InlineData("[@a ¶3 \"calm sea...bright day\"]", "calm sea", "bright day")]
    [InlineData("[@a ¶3 “calm sea … bright day”]", "calm sea", "bright day")]
    [InlineData("[@a ¶3 \"calm\nsea…bright  day\"]", "calm sea", "bright day")]
    [InlineData("[@a ¶3 \"calm [sea]\"]", "calm [sea]", "")]
    [InlineData("[@a ¶3 \"one two three four…five six seven eight\"]", "one two three four", "five six seven eight")]
    public void Spans_are_read(string text, string start, string end)
    {
        Citation citation = Assert.Single(BodyFixture.ReadClean(text).Body.Citations);

        Assert.Equal((start, end), (citation.Span!.Start, citation.Span.End));
        Assert.Equal(new SourceLocation(BodyFixture.File, 1, 9), citation.Span.Location);
    }
}
