namespace StaticNA.Tests;

public sealed class BodyMoveTests
{
    [Fact]
    public void Moved_body_has_prefixed_ids_deeper_headings_other_links_and_the_marks_of_its_document()
    {
        const string Text = """
            ## A
            ### B

            See [it](#a), [there](entry:island-summit) & [out](https://elsewhere.example/?a=1&b=2) [@dock ¶3][^1].

            [^1]: Note.
            """;
        RenderedHtml body = BodyFixture.Read(Text).Body.Html;
        string moved = new BodyMove
        {
            Prefix = "entry-x--",
            Depth = 3,
            Address = address => address == "/base/entries/2015/island-summit/" ? "#entry-island-summit" : address,
            NextCitation = () => new EvidenceLink("2 ¶3", "Source \"2\"", Href.Internal("#source-2--p3")),
        }.Move(body).ToString();

        Assert.Contains("<h5 id=\"entry-x--a\">A</h5>", moved, StringComparison.Ordinal);
        Assert.Contains("<h6 id=\"entry-x--b\">B</h6>", moved, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#entry-x--a\">it</a>, <a href=\"#entry-island-summit\">there</a> &amp; ", moved, StringComparison.Ordinal);
        Assert.Contains("href=\"https://elsewhere.example/?a=1&amp;b=2\" rel=", moved, StringComparison.Ordinal);
        Assert.Contains(
            "<sup class=\"cite\"><a href=\"#source-2--p3\" aria-label=\"Source &quot;2&quot;\">[2 ¶3]</a></sup>", moved,
            StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"entry-x--footnotes\"", moved, StringComparison.Ordinal);
        Assert.Contains("<li id=\"entry-x--fn-1\">", moved, StringComparison.Ordinal);
        Assert.Contains("href=\"#entry-x--fnref-1-1\"", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("\"cite-1-1\"", moved, StringComparison.Ordinal);
    }
}
