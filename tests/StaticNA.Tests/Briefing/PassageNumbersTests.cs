namespace StaticNA.Tests;

public class PassageNumbersTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("3-4,7", "3–4, 7")]
    [InlineData("7,3–5,4", "3–5, 7")]
    [InlineData("1,2,3,5", "1–3, 5")]
    public void A_list_is_read_sorted_and_written_as_ranges(string text, string expected) =>
        Assert.Equal(expected, PassageNumbers.Format(PassageNumbers.Parse(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("5-3")]
    [InlineData("3,")]
    [InlineData("3--4")]
    [InlineData("-3")]
    [InlineData("10000")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_refused(string text) => Assert.Null(PassageNumbers.Parse(text));
}
