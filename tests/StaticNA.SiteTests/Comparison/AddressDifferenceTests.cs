using StaticNA.SiteTests.Verifying;

namespace StaticNA.SiteTests.Comparison;

/// <summary>Addresses that are gone, and the ways on from them that a site gives.</summary>
public sealed class AddressDifferenceTests : IDisposable
{
    private const string Home = "index.html=<link rel=canonical href='https://example.org/'><main><h1>Home</h1></main>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Page_that_is_gone_is_broken_and_a_new_one_is_no_matter() => Assert.Equal(
        ["/a/ broken", "/calendar.ics broken"],
        Addresses(
            [
                Home, "a/index.html=<h1>A</h1>", "calendar.ics=1", "assets/x.css=1", "search/words/1.json=1", "_headers=1", "404.html=1",
            ],
            [Home, "b/index.html=<h1>B</h1>"]));

    [Theory]
    [InlineData("_redirects=/a/ /b/ 301\n")]
    [InlineData("_redirects=# comment\n\n/a /b/\n")]
    [InlineData("_redirects=/a/index.html /b/ 301!\n")]
    [InlineData("_redirects=/a/ https://example.org/b/ 301\n")]
    [InlineData("a/index.html=<meta http-equiv=refresh content='0; url=/b/'><link rel=canonical href='https://example.org/b/'>")]
    [InlineData("a/index.html=<meta HTTP-EQUIV=Refresh content=\"0;URL='../b/'\">")]
    [InlineData("a/index.html=<meta http-equiv=refresh content='0; url=/b/index.html'>")]
    public void Page_that_leads_on_has_moved(string way) => Assert.Equal(
        ["/a/ → /b/"], Addresses([Home, "a/index.html=<h1>A</h1>"], [Home, way, "b/index.html=<h1>B</h1>"]));

    [Theory]
    [InlineData("_redirects=/a/ /gone/ 301\n")]
    [InlineData("_redirects=/* /b/ 301\n")]
    [InlineData("_redirects=/:page/ /b/ 301\n")]
    [InlineData("_redirects=/a/\n")]
    [InlineData("_redirects=/a/ /../../etc/passwd 301\n")]
    [InlineData("a/index.html=<meta http-equiv=refresh content='0; url=/gone/'>")]
    [InlineData("a/index.html=<meta http-equiv=refresh content='0; url=javascript:alert(1)'>")]
    public void Way_on_to_nothing_of_the_site_is_broken(string way) => Assert.Equal(
        ["/a/ broken"], Addresses([Home, "a/index.html=<h1>A</h1>"], [Home, way, "b/index.html=<h1>B</h1>"]));

    [Fact]
    public void Page_that_leads_to_another_host_has_moved_there() => Assert.Equal(
        ["/a/ → https://elsewhere.example/b/"],
        Addresses([Home, "a/index.html=<h1>A</h1>"], [Home, "_redirects=/a/ https://elsewhere.example/b/ 301\n"]));

    [Fact]
    public void Site_under_a_path_leads_on_below_it()
    {
        string home = Home.Replace("example.org/", "example.org/some/path/", StringComparison.Ordinal);
        Assert.Equal(
            ["/a/ → /b/", "/c/ → /b/", "/d/ broken"],
            Addresses([home, "a/index.html=<h1>A</h1>", "c/index.html=<h1>C</h1>", "d/index.html=<h1>D</h1>"],
                [
                    home, "b/index.html=<h1>B</h1>", "_redirects=/some/path/a/ /some/path/b/ 301\n/d/ /b/ 301\n",
                    "c/index.html=<meta http-equiv=refresh content='0; url=/some/path/b/'>",
                ]));
    }

    [Fact]
    public void Alias_that_is_given_up_is_broken() => Assert.Equal(
        ["/old broken", "/stub/ broken"],
        Addresses(
            [Home, "_redirects=/old / 301\n", "stub/index.html=<meta http-equiv=refresh content='0; url=/'>"], [Home, "x.txt=1"]));

    [Fact]
    public void Alias_that_stays_is_told_no_more() => Assert.Empty(Addresses(
        [Home, "_redirects=/old / 301\n", "stub/index.html=<meta http-equiv=refresh content='0; url=/'>"],
        [Home, "_redirects=/old /b/ 301\n", "b/index.html=<h1>B</h1>", "stub/index.html=<meta http-equiv=refresh content='0; url=/b/'>"]));

    [Fact]
    public void Entry_that_moved_is_the_same_entry()
    {
        SiteDifference found = Compare(
            [Home, "entries/2015/old/index.html=<main><h1>Title</h1><div class=body><p>Words.</p></div></main>"],
            [
                Home, "entries/2015/new/index.html=<main><h1>Title</h1><div class=body><p>Other words.</p></div></main>",
                "_redirects=/entries/2015/old/ /entries/2015/new/ 301\n",
            ]);

        RecordDifference record = Assert.Single(found.Records);
        Assert.Equal((RecordKind.Entry, DifferenceKind.Changed, "new"), (record.Kind, record.Change, record.Id));
        Assert.Equal(
            [new("address", "/entries/2015/old/", "/entries/2015/new/"), new("text", "Words.", "Other words.")],
            record.Fields.AsEnumerable());
    }

    private string[] Addresses(string[] old, string[] current) =>
    [
        .. Compare(old, current).Addresses.Select(
            found => found.MovedTo is string to ? $"{found.Address} → {to}" : $"{found.Address} broken"),
    ];

    private SiteDifference Compare(string[] old, string[] current)
    {
        PublishedFolder.Write(_folder.CreateFolder("old"), old);
        PublishedFolder.Write(_folder.CreateFolder("new"), current);
        return SiteComparer.Compare(_folder["old"], _folder["new"], CancellationToken.None);
    }
}
