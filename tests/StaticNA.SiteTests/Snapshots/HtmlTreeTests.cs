namespace StaticNA.SiteTests.Snapshots;

public sealed class HtmlTreeTests
{
    [Theory]
    [InlineData("<p class=a id=b>x &amp; y</p>", "<p id=\"b\"\n class='a'>x &#38;  y</p>")]
    [InlineData("<ul><li>a<li>b</ul>", "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>")]
    public void Ways_of_writing_the_same_tree_are_equal(string first, string second) =>
        Assert.Equal(HtmlTree.Of(first), HtmlTree.Of(second));

    [Theory]
    [InlineData("<p>a</p>", "<p>b</p>")]
    [InlineData("<p>a</p>", "<div>a</div>")]
    [InlineData("<p id=a>a</p>", "<p>a</p>")]
    [InlineData("<p>a<b>c</b></p>", "<p>a <b>c</b></p>")]
    [InlineData("<p>a</p><!--c-->", "<p>a</p>")]
    [InlineData("<pre>a b</pre>", "<pre>a  b</pre>")]
    [InlineData("<p><b>a</b></p>", "<p>a</p>")]
    public void Trees_that_differ_are_told_apart(string first, string second) =>
        Assert.NotEqual(HtmlTree.Of(first), HtmlTree.Of(second));

    [Fact]
    public void Fingerprints_and_integrity_sums_are_redacted() => Assert.Equal(
        "<link href=\"/assets/site.[fingerprint].css\" integrity=\"sha384-[sum]\">",
        Snapshot.Redact("<link href=\"/assets/site.0123456789abcdef.css\" "
            + "integrity=\"sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K\">"));
}
