namespace StaticNA.Tests;

public class TextFragmentTests
{
    [Theory]
    [InlineData("https://example.org/a", "open water", "https://example.org/a#:~:text=open%20water")]
    [InlineData("https://example.org/a#part", "open water", "https://example.org/a#part:~:text=open%20water")]
    [InlineData("https://example.org/a#:~:text=old", "open water", "https://example.org/a#:~:text=open%20water")]
    [InlineData("https://example.org/a", "“well-known, R&D”", "https://example.org/a#:~:text=well%2Dknown%2C%20R%26D")]
    [InlineData("https://example.org/a", "México’s año", "https://example.org/a#:~:text=M%C3%A9xico%E2%80%99s%20a%C3%B1o")]
    [InlineData("https://example.org/a", "a b c d e f g h", "https://example.org/a#:~:text=a%20b%20c%20d%20e%20f%20g%20h")]
    [InlineData("https://example.org/a", "a b c d, e f g h i.", "https://example.org/a#:~:text=a%20b%20c%20d,f%20g%20h%20i")]
    [InlineData("https://example.org/a", "—", "https://example.org/a")]
    public void Words_become_a_directive(string url, string words, string expected) =>
        Assert.Equal(expected, TextFragment.Add(url, [words]));

    [Fact]
    public void Each_stretch_has_its_own_directive() =>
        Assert.Equal("https://example.org/#:~:text=one&text=two", TextFragment.Add("https://example.org/", ["one", "two"]));

    [Fact]
    public void Without_words_the_address_stays() =>
        Assert.Equal("https://example.org/a#b", TextFragment.Add("https://example.org/a#b", []));
}
