using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.RealSites;

/// <summary>The names that the site's texts explain at their first use.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class TermTests(RealSite real)
{
    [Theory]
    [InlineData("entries/2025/action-plan-and-alliance", "/people/mark-carney/", "Mark Carney", null)]
    [InlineData("entries/2018/trade-pact-renewed", "/glossary/#nafta", "NAFTA", "North American Free Trade Agreement")]
    [InlineData("entries/2015/kerry-on-violent-extremism", "/people/john-kerry/", "John Kerry", null)]
    public void First_use_of_a_name_is_explained(string page, string href, string words, string? fullForm)
    {
        IElement link = Assert.Single(Terms(page), term => term.GetAttribute("href") == href);

        Assert.Equal(words, link.TextContent);
        Assert.Equal(fullForm, link.QuerySelector("abbr")?.GetAttribute("title"));
    }

    [Fact]
    public void No_name_is_linked_in_a_heading_quotation_link_or_code() =>
        Assert.All(
            real.WithoutDocuments.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.Empty(Parse(Path.Combine(real.WithoutDocuments.Folder, file))
                .QuerySelectorAll(":is(h1, h2, h3, h4, blockquote, a, code, pre, sup) a.term")));

    private IEnumerable<IElement> Terms(string page) =>
        Parse(Path.Combine(real.WithoutDocuments.Folder, page, "index.html")).QuerySelectorAll("a.term");

    private static IDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));
}
