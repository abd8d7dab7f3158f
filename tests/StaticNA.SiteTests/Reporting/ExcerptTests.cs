using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Reporting;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("title: A", 8, "       ^")]
    [InlineData("\tx: [y]", 5, "\t   ^")]
    [InlineData("日本: x", 3, "    ^")]
    [InlineData("e\u0301e\u0301: x", 5, "  ^")]
    [InlineData("😀: x", 3, "  ^")]
    [InlineData("ab", 3, "  ^")]
    [InlineData("ab", 99, "  ^")]
    public void Caret_stands_under_its_column(string line, int column, string caret) =>
        Assert.Equal((line, caret), Excerpt.Of(line, column));

    [Fact]
    public void Long_line_is_trimmed_around_the_caret()
    {
        string line = new string('a', 500) + "X" + new string('b', 500);

        (string shown, string caret) = Excerpt.Of(line, 501);

        Assert.InRange(shown.Length, 50, 120);
        Assert.StartsWith("…a", shown, StringComparison.Ordinal);
        Assert.EndsWith("b…", shown, StringComparison.Ordinal);
        Assert.Equal('X', shown[caret.Length - 1]);
    }

    [Fact]
    public void Trimming_never_splits_a_character()
    {
        string line = string.Concat(Enumerable.Repeat("😀", 200));

        for (int column = 1; column <= line.Length; column++)
        {
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(
                System.Text.Encoding.UTF8.GetBytes(Excerpt.Of(line, column).Line)));
        }
    }
}
