using AngleSharp.Dom;

namespace StaticNA.Tests;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[x](entry:island-summit)", "/base/entries/2015/island-summit/")]
    [InlineData("[x](entry:island-summit#part-1)", "/base/entries/2015/island-summit/#part-1")]
    [InlineData("[x](../2015/island-summit.md)", "/base/entries/2015/island-summit/")]
    [InlineData("[x](./../2015/island-summit.md#part-1)", "/base/entries/2015/island-summit/#part-1")]
    [InlineData("[x](../../themes/trade.md)", "/base/themes/trade/")]
    [InlineData("[x](harbour-talks.md#)", "/base/entries/2016/harbour-talks/")]
    [InlineData("[x][r]\n\n[r]: entry:island-summit", "/base/entries/2015/island-summit/")]
    public void Internal_link_leads_to_the_page(string text, string href)
    {
        var read = BodyFixture.ReadClean(text);

        Assert.Equal(href, read.One("a").GetAttribute("href"));
        Assert.Null(read.One("a").GetAttribute("rel"));
        Assert.StartsWith(Assert.Single(read.Body.Links).Target.Path, href["/base".Length..], StringComparison.Ordinal);
    }

    [Fact]
    public void Internal_link_remembers_where_it_stands()
    {
        var read = BodyFixture.ReadClean("> Sea\n> [x](<entry:island-summit>)\n");

        Assert.Equal(
            new InternalLink(Route.Entry(2015, "island-summit"), null, new SourceLocation(BodyFixture.File, 2, 8)),
            Assert.Single(read.Body.Links));
    }

    [Theory]
    [InlineData("[x](https://a.example/b?c=d&e=f#g)", "https://a.example/b?c=d&e=f#g")]
    [InlineData("[x](HTTP://a.example)", "http://a.example/")]
    [InlineData("<https://a.example/b>", "https://a.example/b")]
    [InlineData("[x](https://a.example/\"onclick='b)", "https://a.example/%22onclick='b")]
    [InlineData("[x](https://a.example/%zz)", "https://a.example/%25zz")]
    public void External_link_is_marked(string text, string href)
    {
        IElement link = BodyFixture.ReadClean(text).One("a");

        Assert.Equal(href, link.GetAttribute("href"));
        Assert.Equal("external noopener noreferrer", link.GetAttribute("rel"));
    }

    [Theory]
    [InlineData("<ann@a.example>")]
    [InlineData("[x](mailto:ann@a.example)")]
    public void Mail_link_is_kept(string text)
    {
        Assert.Equal("mailto:ann@a.example", BodyFixture.ReadClean(text).One("a").GetAttribute("href"));
    }

    [Fact]
    public void Link_to_a_later_heading_is_found()
    {
        Assert.Equal("#calm-sea", BodyFixture.ReadClean("[x](#calm-sea)\n\n## Calm sea").One("a").GetAttribute("href"));
    }

    [Fact]
    public void Bare_address_is_text()
    {
        Assert.Empty(BodyFixture.ReadClean("See https://a.example/ and www.a.example").Tree().QuerySelectorAll("a"));
    }

    [Fact]
    public void Title_and_text_are_escaped()
    {
        var read = BodyFixture.ReadClean("[a \"b\" <c>](entry:island-summit 'd \"e\" <f>')");

        Assert.Equal("d \"e\" <f>", read.One("a").GetAttribute("title"));
        Assert.Contains(
            "title=\"d &quot;e&quot; &lt;f&gt;\">a &quot;b&quot; &lt;c&gt;<", read.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b/c.md", "../d/e.md", "a/d/e.md")]
    [InlineData("a/b/c.md", "d.md", "a/b/d.md")]
    [InlineData("a/b/c.md", "../../d.md", "d.md")]
    [InlineData("a/b/c.md", "../../../d.md", null)]
    public void Relative_path_is_resolved_within_the_root(string file, string link, string? expected)
    {
        Assert.Equal(expected, RelativePath.Resolve(file, link));
        if (expected is not null)
        {
            Assert.Equal(link, RelativePath.Between(file, expected));
        }
    }
}
