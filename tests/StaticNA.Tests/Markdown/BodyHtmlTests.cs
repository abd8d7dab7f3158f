using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.Tests;

public sealed class BodyHtmlTests
{
    private const string Everything = """
        ## Calm *sea* & `code`

        Text with **strong** and "quotes" [@dock ¶3][@quay ¶1-2], a note[^n], again[^n], [link](entry:island-summit).

        > Quoted
        > text

        1. one
        2. two
           - nested

        | Left | Centre | Right |  |
        |:---|:-:|--:|---|
        | a | b [@dock ¶3] | c | d |

        ```csharp
        if (a < b) { }
        ```

        ***

        hard\
        break <b onclick="x">raw</b> <!-- comment --> &eacute;

        <div>block</div>

        ### More

        [^n]: Note with [@dock ¶9].

            Second paragraph.
        """;

    [Fact]
    public void Everything_a_body_may_hold_is_well_formed()
    {
        string html = BodyFixture.ReadClean(Everything).Html;

        // The parser reports each error that the HTML standard names.
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, raised) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)raised).Message);
        parser.ParseDocument($"<!DOCTYPE html><html><head><title>t</title></head><body>{html}</body></html>");

        Assert.Empty(errors);
    }

    [Fact]
    public void Ids_are_unique_and_fragments_lead_to_them()
    {
        IElement tree = BodyFixture.ReadClean(Everything).Tree();
        string[] ids = [.. tree.QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            tree.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public void Raw_html_is_text()
    {
        IElement tree = BodyFixture.ReadClean(Everything).Tree();

        Assert.Empty(tree.QuerySelectorAll("b"));
        Assert.Contains("<b onclick=\"x\">raw</b> <!-- comment --> é", tree.TextContent, StringComparison.Ordinal);
        Assert.Contains("<div>block</div>", tree.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_is_wrapped_and_aligned_by_class()
    {
        IElement table = BodyFixture.ReadClean(Everything).One("div.table > table");

        Assert.Equal(["left", "center", "right"], table.QuerySelectorAll("thead th").Select(cell => cell.ClassName));
        Assert.Equal(
            ["left", "center", "right", ""], table.QuerySelectorAll("tbody td").Select(cell => cell.ClassName));
        Assert.Single(table.QuerySelectorAll("thead td"));
        Assert.Empty(table.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Footnote_has_a_labelled_way_back_for_each_of_its_marks()
    {
        IElement tree = BodyFixture.ReadClean(Everything).Tree();
        IElement footnote = tree.QuerySelector("section.footnotes li")!;

        Assert.Equal("fn-1", footnote.Id);
        Assert.Equal(
            ["#fn-1", "#fn-1"], tree.QuerySelectorAll("sup.footnote a").Select(mark => mark.GetAttribute("href")));
        IElement[] back = [.. footnote.QuerySelectorAll("a[href^='#fnref']")];
        Assert.Equal(["#fnref-1-1", "#fnref-1-2"], back.Select(link => link.GetAttribute("href")));
        Assert.Equal(["Back to note 1", "Back to note 1 (2)"], back.Select(link => link.GetAttribute("aria-label")));
        Assert.Equal("Footnotes", tree.QuerySelector("section.footnotes > h2#footnotes")!.TextContent);
    }

    [Fact]
    public void Footnotes_are_numbered_by_first_mark()
    {
        var read = BodyFixture.ReadClean("A[^b] b[^a] c[^b]\n\n[^a]: First written\n[^b]: Second written\n");

        Assert.Equal(
            ["Second written", "First written"],
            read.Tree().QuerySelectorAll("li > p").Select(note => note.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public void Code_language_becomes_a_class_only_if_plain()
    {
        Assert.Equal("language-csharp", BodyFixture.ReadClean("```csharp\nx\n```").One("code").ClassName);
        Assert.Empty(BodyFixture.ReadClean("```a\"onclick=b\nx\n```").One("code").Attributes);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    public void Blank_body_is_empty(string text)
    {
        Assert.Same(MarkdownBody.Empty, BodyFixture.ReadClean(text).Body);
    }

    [Fact]
    public void Crlf_gives_the_same_html()
    {
        string crlf = BodyFixture.ReadClean(Everything.ReplaceLineEndings("\r\n")).Html;

        Assert.Equal(BodyFixture.ReadClean(Everything.ReplaceLineEndings("\n")).Html, crlf);
    }

    [Fact]
    public void One_reader_serves_many_threads()
    {
        MarkdownReader reader = BodyFixture.Reader();
        string alone = BodyFixture.Read(reader, Everything).Html;

        string[] together = new string[200];
        Parallel.For(0, together.Length, i => together[i] = BodyFixture.Read(reader, Everything).Html);

        Assert.All(together, html => Assert.Equal(alone, html));
    }
}
