namespace StaticNA.Tests;

public class FoldedTextTests
{
    [Theory]
    [InlineData("“We’re”", "'We're'")]
    [InlineData("a  b\u00A0c\td", "a b c d")]
    [InlineData("trade — and", "trade-and")]
    [InlineData("trade–and", "trade-and")]
    [InlineData("trade -- and", "trade-and")]
    [InlineData("so... then", "so…then")]
    [InlineData("so . . . then", "so…then")]
    [InlineData("so … then", "so…then")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("a. b. c.", "a. b. c.")]
    public void Variants_become_one(string text, string folded) => Assert.Equal(folded, new FoldedText(text).Folded);

    [Theory]
    [InlineData("It is  trade — and\u00A0peace.", "trade-and peace", "trade — and\u00A0peace")]
    [InlineData("He paused . . . and went", "paused… and", "paused . . . and")]
    [InlineData("so... then", "so", "so")]
    [InlineData("first — second — third", "second", "second")]
    [InlineData("“Co\u00ADoperation,” he said", "'Cooperation,'", "“Co\u00ADoperation,”")]
    public void What_is_found_is_the_original(string text, string words, string original)
    {
        var folded = new FoldedText(text);
        TextRange place = folded.ToOriginal(Assert.Single(folded.Find(words)));
        Assert.Equal(original, text[place.Start..place.End]);
    }

    [Theory]
    [InlineData("we won't close", "we won", false)]
    [InlineData("we won’t close", "we won’t", true)]
    [InlineData("all 12,000 candles", "all 12", false)]
    [InlineData("all 12,000 candles", "000 candles", false)]
    [InlineData("all 12, and more", "all 12", true)]
    [InlineData("3,5 % de plus", "3", false)]
    [InlineData("non-violent means", "violent means", false)]
    [InlineData("war—violent means", "violent means", true)]
    [InlineData("war - violent means", "violent means", true)]
    [InlineData("selon l’accord signé", "accord signé", true)]
    [InlineData("he said ‘yes’ twice", "yes", true)]
    [InlineData("it ends in 2015.", "2015", true)]
    public void No_word_or_number_is_cut(string text, string words, bool isFound) =>
        Assert.Equal(isFound, new FoldedText(text).Find(words).Any());

    [Fact]
    public void Only_whole_words_are_found()
    {
        var text = new FoldedText("art and artful, art");
        Assert.Equal([new TextRange(0, 3), new TextRange(16, 19)], text.Find("art"));
        Assert.Equal([new TextRange(16, 19)], text.Find("art", 1));
        Assert.Equal(3, text.FindAnywhere("art", 0).Count());
        Assert.Empty(text.Find(""));
    }
}
