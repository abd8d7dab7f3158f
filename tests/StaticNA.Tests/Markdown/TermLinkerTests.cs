using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.Tests;

public sealed class TermLinkerTests
{
    [Theory]
    [InlineData("The LOH met.", "LOH", "/base/glossary/#harbour-league")]
    [InlineData("The League of Harbours met.", "League of Harbours", "/base/glossary/#harbour-league")]
    [InlineData("Ada Quay's words", "Ada Quay", "/base/people/ada-quay/")]
    [InlineData("*Ada Quay*’s words", "Ada Quay", "/base/people/ada-quay/")]
    [InlineData("The LOH’s aims", "LOH", "/base/glossary/#harbour-league")]
    [InlineData("Cargo screening began.", "Cargo screening", "/base/glossary/#cargo")]
    [InlineData("On cargo screening", "cargo screening", "/base/glossary/#cargo")]
    [InlineData("On CS+.", "CS+", "/base/glossary/#cargo")]
    [InlineData("The Masters’ Meeting", "Masters’ Meeting", "/base/glossary/#masters")]
    [InlineData("The League\nof Harbours met.", "League of Harbours", "/base/glossary/#harbour-league")]
    [InlineData("- The League of Harbours", "League of Harbours", "/base/glossary/#harbour-league")]
    [InlineData("Jos&eacute; Pe&ntilde;a Soto spoke.", "José Peña Soto", "/base/people/jose-pena-soto/")]
    [InlineData("(LOH)", "LOH", "/base/glossary/#harbour-league")]
    [InlineData("|A|\n|-|\n|  LOH rules |", "LOH", "/base/glossary/#harbour-league")]
    [InlineData("A note[^1].\n\n[^1]: Of the LOH.", "LOH", "/base/glossary/#harbour-league")]
    public void First_use_of_a_name_leads_to_what_explains_it(string text, string words, string href)
    {
        IElement link = Assert.Single(Terms(TermFixture.Html(text)));
        Assert.Equal(words, link.TextContent.ReplaceLineEndings(" "));
        Assert.Equal(href, link.GetAttribute("href"));
    }

    [Fact]
    public void First_use_of_an_acronym_has_its_full_form() =>
        Assert.Equal("League of Harbours", Single("The LOH met, and the LOH left.").QuerySelector("abbr")!.GetAttribute("title"));

    [Theory]
    [InlineData("The LOH met; the LOH left.\n\nThe LOH slept.", "LOH")]
    [InlineData("LOH (League of Harbours): the LOH left.", "LOH")]
    [InlineData("The League of Harbours (LOH) met; the LOH left, and the League of Harbours.", "League of Harbours")]
    [InlineData("In the League of Harbours, or *LOH*, LOH rules.", "League of Harbours|LOH")]
    [InlineData("Ada Quay met Ada Quay and José Peña Soto.", "Ada Quay|José Peña Soto")]
    public void Only_the_first_use_on_a_page_is_linked(string text, string words) =>
        Assert.Equal(words, Linked(TermFixture.Html(text)));

    [Fact]
    public void Acronym_that_the_text_spells_out_gets_no_second_full_form() =>
        Assert.Null(Single("LOH (League of Harbours)").QuerySelector("abbr"));

    [Fact]
    public void Longest_name_wins_also_when_it_is_linked_already() => Assert.Equal(
        "Harbour Council of the North|Harbour Council",
        Linked(TermFixture.Html("The Harbour Council of the North, the Harbour Council of the North, the Harbour Council")));

    [Theory]
    [InlineData("## Of the LOH")]
    [InlineData("Of the LOH\n-----")]
    [InlineData("> The LOH met.")]
    [InlineData("> - The LOH met.")]
    [InlineData("- > The LOH met.")]
    [InlineData("`LOH`")]
    [InlineData("```\nLOH\n```")]
    [InlineData("    LOH")]
    [InlineData("[the LOH](entry:island-summit)")]
    [InlineData("[*the LOH*](entry:island-summit)")]
    [InlineData("<https://example.com/LOH>")]
    [InlineData("He said “the LOH met”.")]
    [InlineData("He said “of “old” the LOH met”.")]
    [InlineData("He said \"the LOH *met*\".")]
    [InlineData("He said \"the *LOH*\" met.")]
    [InlineData("He said 'the LOH' met.")]
    [InlineData("He said ‘the captain’s LOH’.")]
    [InlineData("Il dit «\u00A0LOH\u00A0».")]
    [InlineData("Er sagte „LOH“ und »LOH«.")]
    [InlineData("He said “the LOH met.")]
    [InlineData("|LOH|\n|-|\n|a|")]
    public void Name_in_a_heading_quotation_code_or_link_is_left_alone(string text) =>
        Assert.Empty(Terms(TermFixture.Html(text)));

    [Fact]
    public void Name_in_an_image_is_left_alone()
    {
        MarkdownBody body = TermFixture.Reader().Read("![LOH](quay.png)", BodyFixture.File, 1, new DiagnosticBag());
        Assert.Empty(Terms(body.Html.ToString()));
    }

    [Theory]
    [InlineData("He said “the LOH met”. The LOH left.")]
    [InlineData("## LOH\n\nThe LOH left.")]
    [InlineData("[the LOH](entry:island-summit) and the LOH")]
    [InlineData("The captains' log of the LOH is the captains' own.")]
    [InlineData("In the '90s the LOH met; 5\" of rain fell.")]
    public void What_is_left_alone_is_no_first_use(string text) => Assert.Single(Terms(TermFixture.Html(text)));

    [Theory]
    [InlineData("LOHs")]
    [InlineData("aLOH")]
    [InlineData("loh")]
    [InlineData("Loh")]
    [InlineData("anti-LOH")]
    [InlineData("LOH-based")]
    [InlineData("LOH.example")]
    [InlineData("x@LOH")]
    [InlineData("LOHé")]
    [InlineData("L*OH*")]
    [InlineData("LO*H*")]
    [InlineData("League **of** Harbours")]
    [InlineData("League of\\\nHarbours")]
    [InlineData("League of Harboursides")]
    [InlineData("`a`[LO](entry:island-summit)LOH")]
    public void Part_of_a_word_is_no_name(string text) => Assert.Empty(Terms(TermFixture.Html(text)));

    [Theory]
    [InlineData("SB ruled.")]
    [InlineData("Ur and UR.")]
    [InlineData("H$ 5")]
    public void What_may_mean_several_things_or_is_a_sign_or_country_is_left_alone(string text) =>
        Assert.Empty(Terms(TermFixture.Html(text)));

    [Theory]
    [InlineData("Here spoke Quay.", "ada-quay", 1)]
    [InlineData("Quay’s words", "ada-quay", 1)]
    [InlineData("Then Quay spoke.", "ada-quay", 0)]
    [InlineData("Then Minister Quay spoke.", "ada-quay", 1)]
    [InlineData("Here spoke Peña Soto.", "jose-pena-soto", 1)]
    [InlineData("Here spoke Quay.", "ida-may", 0)]
    [InlineData("Then Uta Quay spoke.", "ada-quay", 0)]
    [InlineData("At Quay House", "ada-quay", 0)]
    [InlineData("They met in May.", "ida-may", 0)]
    [InlineData("Then Ida May spoke.", "ada-quay", 1)]
    [InlineData("Here spoke Reef.", "otto-reef", 0)]
    public void Family_name_alone_counts_where_it_can_mean_only_one(string text, string named, int links) =>
        Assert.Equal(links, Terms(TermFixture.Html(text, named)).Count);

    [Fact]
    public void Without_a_glossary_acronyms_keep_their_full_form_and_nothing_is_linked()
    {
        string html = TermFixture.Reader("glossary", "people")
            .Read("The LOH, the Harbour Council and Ada Quay", BodyFixture.File, 1, new DiagnosticBag()).Html.ToString();
        Assert.Equal("<p>The <abbr title=\"League of Harbours\">LOH</abbr>, the Harbour Council and Ada Quay</p>\n", html);
    }

    [Fact]
    public void Written_quotation_keeps_its_words_and_places()
    {
        const string Text = "The LOH and Ada Quay said “the LOH met” [@dock ¶3].";
        var diagnostics = new DiagnosticBag();
        MarkdownBody with = TermFixture.Reader().Read(Text, BodyFixture.File, 1, diagnostics);
        MarkdownBody without = BodyFixture.Reader().Read(Text, BodyFixture.File, 1, diagnostics);
        Assert.Equal(without.WrittenQuotations[0].Text, with.WrittenQuotations[0].Text);
        Assert.Equal(without.WrittenQuotations[0].At(4), with.WrittenQuotations[0].At(4));
    }

    private static IElement Single(string text) => Assert.Single(Terms(TermFixture.Html(text)));

    private static string Linked(string html) => string.Join('|', Terms(html).Select(link => link.TextContent));

    private static IReadOnlyList<IElement> Terms(string html) =>
        [.. new HtmlParser().ParseDocument("<!doctype html><title>t</title><body>" + html).QuerySelectorAll("a.term")];
}
