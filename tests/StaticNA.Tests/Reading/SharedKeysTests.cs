namespace StaticNA.Tests;

public class SharedKeysTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one")]
    [InlineData("one two", "one two")]
    [InlineData("one  two", "one two")]
    [InlineData(" one two", "one two")]
    [InlineData("one two ", "one two")]
    [InlineData("one\ntwo\t three\n", "one two three")]
    [InlineData("one\u00A0two", "one two")]
    public void A_text_is_folded_to_one_line(string text, string line) =>
        Assert.Equal(line, SharedKeys.Line(new Located<string>(text, default)));
}
