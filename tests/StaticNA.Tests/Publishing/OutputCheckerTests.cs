using System.Text;

namespace StaticNA.Tests;

public sealed class OutputCheckerTests
{
    private static readonly SiteAddress Root = SiteAddress.Parse("https://example.org/")!;
    private static readonly SiteAddress Deep = SiteAddress.Parse("https://example.org/some/path/")!;

    [Theory]
    [InlineData("/")]
    [InlineData("/themes/trade/")]
    [InlineData("/themes/trade/index.html")]
    [InlineData("/themes/trade/#goods")]
    [InlineData("/themes/trade/?sort=date#goods")]
    [InlineData("/themes/trade/#")]
    [InlineData("/themes/trade/#top")]
    [InlineData("/themes/trade/#caf%C3%A9")]
    [InlineData("/themes/./trade/")]
    [InlineData("/themes/security/../trade/")]
    [InlineData("/../themes/trade/")]
    [InlineData("/assets/site.css")]
    [InlineData("/assets/a%20b.png")]
    [InlineData("/assets/site.css#no-page-so-not-checked")]
    [InlineData("/404.html")]
    [InlineData("")]
    [InlineData("#here")]
    [InlineData("?page=2")]
    [InlineData(".")]
    [InlineData("../..")]
    [InlineData("../trade/#goods")]
    [InlineData("../../assets/site.css")]
    [InlineData("../../../../assets/site.css")]
    [InlineData(" /themes/trade/ ")]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/themes/trade/#goods")]
    [InlineData("//example.org/themes/trade/")]
    [InlineData("https://elsewhere.example/nothing/")]
    [InlineData("http://example.org/nothing/")]
    [InlineData("https://example.org.elsewhere.example/nothing/")]
    [InlineData("//elsewhere.example/nothing")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("data:image/png;base64,AAAA")]
    public void Good_link_is_passed(string link) => Assert.Empty(Check(Root, link));

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/themes/")]
    [InlineData("/Themes/trade/")]
    [InlineData("/assets/none.css")]
    [InlineData("nothing")]
    [InlineData("trade/")]
    [InlineData("../nothing/#x")]
    [InlineData("https://example.org/nothing/")]
    [InlineData("//example.org/nothing/")]
    public void Link_to_nothing_is_reported_at_the_page_s_origin(string link)
    {
        Diagnostic found = Assert.Single(Check(Root, link));
        Assert.Equal("SNA0701", found.Rule.Code);
        Assert.Equal(new SourceLocation("input/themes/security.md", 1, 1), found.Location);
        Assert.Equal($"the link '{link}' on '/themes/security/' leads nowhere", found.Message);
        Assert.Null(found.Help);
    }

    [Fact]
    public void Link_to_a_page_without_its_last_slash_says_so()
    {
        Diagnostic found = Assert.Single(Check(Root, "/themes/trade"));
        Assert.Equal("SNA0701", found.Rule.Code);
        Assert.Equal("addresses of pages end with '/'; add it", found.Help);
    }

    [Theory]
    [InlineData("#nothing")]
    [InlineData("/themes/security/#goods")]
    [InlineData("/themes/trade/#Goods")]
    [InlineData("../trade/#good")]
    [InlineData("https://example.org/themes/trade/#nothing")]
    public void Anchor_that_the_page_does_not_have_is_reported(string link)
    {
        Diagnostic found = Assert.Single(Check(Root, link));
        Assert.Equal("SNA0702", found.Rule.Code);
        Assert.Equal($"the link '{link}' on '/themes/security/' leads to a page without that anchor", found.Message);
    }

    [Fact]
    public void Anchor_that_is_nearly_right_gets_a_suggestion() =>
        Assert.Equal("did you mean 'goods'?", Assert.Single(Check(Root, "/themes/trade/#godos")).Help);

    [Theory]
    [InlineData("/some/path/")]
    [InlineData("/some/path")]
    [InlineData("/some/path/themes/trade/")]
    [InlineData("../trade/")]
    [InlineData("../../assets/site.css")]
    [InlineData("https://example.org/some/path")]
    [InlineData("https://example.org/some/path/themes/trade/#goods")]
    [InlineData("https://example.org/another/site/")]
    public void Good_link_under_a_base_path_is_passed(string link) => Assert.Empty(Check(Deep, link));

    [Theory]
    [InlineData("/")]
    [InlineData("/themes/trade/")]
    [InlineData("/some/pathology/")]
    [InlineData("../../../")]
    public void Link_that_leaves_the_base_path_is_reported(string link)
    {
        Diagnostic found = Assert.Single(Check(Deep, link));
        Assert.Equal("SNA0705", found.Rule.Code);
        Assert.Equal(
            $"the link '{link}' on '/themes/security/' does not start with the site's path '/some/path/'",
            found.Message);
    }

    [Fact]
    public void Repeated_id_is_reported_once_per_page()
    {
        Diagnostic found = Assert.Single(Check(Root, [Page("index.html", [], ["a", "b", "a", "a"])]));
        Assert.Equal("SNA0703", found.Rule.Code);
        Assert.Equal("the id 'a' stands more than once on '/'", found.Message);
    }

    [Fact]
    public void Same_id_on_two_pages_is_fine() =>
        Assert.Empty(Check(Root, [Page("index.html", [], ["a"]), Page("b/index.html", [], ["a"])]));

    [Fact]
    public void Two_pages_of_one_path_name_both_origins()
    {
        PageRecord first = Page("a/index.html", [], []) with { Origin = SourceLocation.StartOf("input/one.md") };
        PageRecord second = first with { Origin = SourceLocation.StartOf("input/two.md") };
        Diagnostic found = Assert.Single(Check(Root, [second, first]));
        Assert.Equal("SNA0704", found.Rule.Code);
        Assert.Equal(second.Origin, found.Location);
        Assert.Equal("this becomes /a/, and so does input/one.md:1:1", found.Message);
    }

    [Fact]
    public void Mistake_repeated_on_one_page_is_reported_once() =>
        Assert.Single(Check(Root, [Page("index.html", ["/nothing/", "/nothing/"], [])]));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 1)]
    public void Mistake_of_many_pages_is_reported_once(int pages, int expected)
    {
        PageRecord[] all = [.. Enumerable.Range(0, pages).Select(i => Page($"{i}/index.html", ["/nothing/"], []))];
        IReadOnlyList<Diagnostic> found = Check(Root, all);
        Assert.Equal(expected, found.Count);
        Assert.Equal("input/0.md", found[0].Location.File);
        string end = expected == 1 ? "on '/0/' and 5 more pages leads nowhere" : "on '/0/' leads nowhere";
        Assert.EndsWith(end, found[0].Message, StringComparison.Ordinal);
    }

    /// <summary>A site of some pages, where the page of a theme, two folders deep, has one more link.</summary>
    private static IReadOnlyList<Diagnostic> Check(SiteAddress address, string link) => Check(address,
    [
        Page("index.html", [], []),
        Page("404.html", [], []),
        Page("themes/trade/index.html", [], ["goods", "café"]),
        Page("themes/security/index.html", [link], ["here"]),
    ]);

    [Fact]
    public void Relative_link_is_judged_by_the_page_it_stands_in()
    {
        var scanner = new HtmlScanner();
        PageRecord[] pages = [.. new[] { ("a/index.html", "one"), ("b/index.html", "two"), ("c/index.html", "one") }.Select(page =>
            scanner.Scan(page.Item1, SourceLocation.StartOf($"input/{page.Item1[0]}.md"), Encoding.UTF8.GetBytes(
                $"<p id=\"{page.Item2}\"><a href=\"#one\"></a><a href=\"../a/#one\"></a></p>")) with { NeedsLink = false })];
        Diagnostic found = Assert.Single(Check(Root, pages));
        Assert.Equal("SNA0702 input/b.md:1:1", $"{found.Rule.Code} {found.Location}");
    }

    private static IReadOnlyList<Diagnostic> Check(SiteAddress address, PageRecord[] pages)
    {
        var diagnostics = new DiagnosticBag();
        HashSet<string> files = ["assets/site.css", "assets/a b.png"];
        OutputChecker.Check(pages, files, address, diagnostics);
        return diagnostics.ToSortedList();
    }

    private static PageRecord Page(string path, string[] links, string[] ids)
    {
        string file = "input/" + path.Replace("/index.html", "", StringComparison.Ordinal) + ".md";
        return new PageRecord(path, SourceLocation.StartOf(file), [.. links], [.. ids]) { NeedsLink = false };
    }
}
