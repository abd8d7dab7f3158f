using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.Publishing;

/// <summary>Old addresses: what stands there, and what hosts are told of them.</summary>
public sealed class AliasTests : IDisposable
{
    private readonly SiteWithAliases _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("old/meeting/index.html")]
    [InlineData("old/meeting.html")]
    [InlineData("2015/talks/index.html")]
    [InlineData("archive.php/index.html")]
    [InlineData("x/index.html")]
    public void Page_at_an_old_address_leads_to_the_new_one(string path)
    {
        _site.Build("https://example.org/a/b/");

        IDocument page = new HtmlParser().ParseDocument(_site.Read(path));

        Assert.Equal("0; url=/a/b/entries/2015/harbour-meeting/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(
            "https://example.org/a/b/entries/2015/harbour-meeting/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.StartsWith(
            "default-src 'none';", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("Ministers meet about harbours", page.QuerySelector("main a[href='/a/b/entries/2015/harbour-meeting/']")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, style, [style], img, iframe, link:not([rel=canonical])"));
    }

    [Fact]
    public void No_list_names_an_old_address()
    {
        _site.Build("https://example.org/a/b/");

        string[] naming = [.. _site.Files().Where(path =>
            !path.StartsWith('_') && path != SiteManifest.FileName
            && _site.Read(path).Contains("archive.php", StringComparison.Ordinal))];

        Assert.Empty(naming);
        Assert.Contains("archive.php", _site.Read(SiteManifest.FileName), StringComparison.Ordinal);
    }

    [Fact]
    public void Hosts_get_one_redirect_for_each_under_the_base_path()
    {
        _site.Build("https://example.org/a/b/");

        Assert.Equal(
            [
                "/a/b/old/meeting/ /a/b/entries/2015/harbour-meeting/ 301",
                "/a/b/old/meeting.html /a/b/entries/2015/harbour-meeting/ 301",
                "/a/b/2015/talks /a/b/entries/2015/harbour-meeting/ 301",
                "/a/b/archive.php /a/b/entries/2015/harbour-meeting/ 301",
                "/a/b/x/index.html /a/b/entries/2015/harbour-meeting/ 301",
                "/a/b/documents/v1.2 /a/b/sources/lantern/ 301",
                "/a/b/ports/ /a/b/themes/harbours/ 301",
            ],
            _site.Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Pages_at_old_addresses_can_be_left_out_and_the_redirects_stay()
    {
        _site.Build("https://example.org/", "disable: [aliases]");

        Assert.DoesNotContain("old/meeting.html", _site.Files());
        Assert.DoesNotContain("archive.php/index.html", _site.Files());
        Assert.Contains("/archive.php /entries/2015/harbour-meeting/ 301\n", _site.Read("_redirects"), StringComparison.Ordinal);
        Assert.Contains("location = \"/archive.php\" {", _site.Read("_nginx.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Address_of_a_page_that_is_left_out_leads_nowhere()
    {
        _site.Build("https://example.org/", "disable: [themes, sources]");

        Assert.DoesNotContain("/ports/", _site.Read("_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("ports/index.html", _site.Files());
        Assert.DoesNotContain("documents/v1.2/index.html", _site.Files());
    }

    [Fact]
    public void Site_without_old_addresses_has_no_redirects()
    {
        using TemporaryFolder plain = new();
        DiagnosticFixtures.DiagnosticFixture.CopyBaseTo(plain.Path);

        Assert.True(SiteBuilder.Build(SiteWithAliases.Options(plain, "https://example.org/"), CancellationToken.None).Published);
        Assert.False(File.Exists(plain["output/_redirects"]));
        Assert.True(File.Exists(plain["output/_headers"]));
    }

    [ToolFact(RealSites.NuHtmlChecker.Jar)]
    public void Nu_finds_no_errors_in_pages_at_old_addresses()
    {
        _site.Build("https://example.org/");

        Assert.Empty(RealSites.NuHtmlChecker.Ask(_site.Folder["output/old"]));
    }
}
