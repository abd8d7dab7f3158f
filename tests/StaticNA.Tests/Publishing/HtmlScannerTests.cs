using System.Text;

namespace StaticNA.Tests;

public sealed class HtmlScannerTests
{
    private static readonly SourceLocation Origin = SourceLocation.StartOf("a.md");

    [Fact]
    public void Links_and_ids_are_kept_in_order_with_repeated_ones()
    {
        PageRecord page = Scan("""
            <!DOCTYPE html><html lang="en">
            <head><link rel="stylesheet" href="/a.css"><script src="/a.js" defer></script></head>
            <body id="top"><a class="x" href="/b/#c">b</a><img alt="" src="d.png"><h2 id="e">E</h2><a href="/b/#c">b</a>
            <h2 id="e">E</h2></body></html>
            """);
        Assert.Equal(["/a.css", "/a.js", "/b/#c", "d.png", "/b/#c"], page.Links.AsEnumerable());
        Assert.Equal(["top", "e", "e"], page.Ids.AsEnumerable());
    }

    [Fact]
    public void Attribute_after_a_line_break_is_found() =>
        Assert.Equal(["/a", "/b"], Scan("<a\n  href=\"/a\"\tid=\"x\"></a><img\r\nsrc=\"/b\">").Links.AsEnumerable());

    [Theory]
    [InlineData("<a data-href=\"/a\">")]
    [InlineData("<a xlink:href=\"/a\">")]
    [InlineData("<a hrefs=\"/a\">")]
    [InlineData("<p class=\"href\">")]
    [InlineData("<p title=\" href=&quot;/a&quot;\">")]
    [InlineData("<p> href=&quot;/a&quot;</p>")]
    [InlineData("href=\"/a\"")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\" href=\\u0022/a\\u0022\"}</script>")]
    [InlineData("<a href=\"/never-closed")]
    [InlineData("")]
    [InlineData("=\"")]
    public void What_is_no_such_attribute_is_passed_over(string html)
    {
        PageRecord page = Scan(html);
        Assert.Empty(page.Links);
        Assert.Empty(page.Ids);
    }

    [Fact]
    public void Value_holding_a_space_and_a_name_is_one_value() =>
        Assert.Equal([" href= src="], Scan("<a href=\" href= src=\">").Links.AsEnumerable());

    [Fact]
    public void Character_references_are_decoded()
    {
        PageRecord page = Scan("<a href=\"/?a=1&amp;b=&quot;&#39;&#x27;&lt;&gt;\" id=\"é&amp;é\">");
        Assert.Equal(["/?a=1&b=\"''<>"], page.Links.AsEnumerable());
        Assert.Equal(["é&é"], page.Ids.AsEnumerable());
    }

    [Fact]
    public void Values_of_the_same_length_and_ends_are_told_apart()
    {
        string[] links = [.. Enumerable.Range(100, 200).Select(number => $"/entries/{number}/the-same-end/")];
        string html = string.Concat(links.Select(link => $"<a href=\"{link}\" id=\"\">"));
        for (int i = 0; i < 2; i++)
        {
            PageRecord page = Scan(html);
            Assert.Equal(links, page.Links.AsEnumerable());
            Assert.Equal(Enumerable.Repeat("", links.Length), page.Ids.AsEnumerable());
        }
    }

    [Fact]
    public void Long_values_are_whole()
    {
        string address = "/" + new string('é', 2000);
        Assert.Equal([address], Scan($"<a href=\"{address}\">").Links.AsEnumerable());
    }

    [Fact]
    public void Equal_texts_of_different_pages_are_kept_once()
    {
        var scanner = new HtmlScanner();
        PageRecord first = scanner.Scan("a/index.html", Origin, "<a href=\"/same/?a=1&amp;b\">"u8);
        PageRecord second = scanner.Scan("b/index.html", Origin, "<p id=\"x\"><a href=\"/same/?a=1&#38;b\"><a href=\"/other/\">"u8);
        Assert.Equal(first.Links.Numbers[0], second.Links.Numbers[0]);
        Assert.Same(first.Links.Interned, second.Links.Interned);
    }

    [Fact]
    public void Record_keeps_path_and_origin()
    {
        var origin = new SourceLocation("input/a.md", 1, 1);
        PageRecord page = new HtmlScanner().Scan("a/index.html", origin, "<p id=\"x\">"u8);
        Assert.Equal(("a/index.html", origin), (page.Path, page.Origin));
    }

    private static PageRecord Scan(string html) => new HtmlScanner().Scan("index.html", Origin, Encoding.UTF8.GetBytes(html));
}
