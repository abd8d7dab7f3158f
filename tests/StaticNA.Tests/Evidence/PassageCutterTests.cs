namespace StaticNA.Tests;

public class PassageCutterTests
{
    private static readonly string[] Lines = ["Heading", "Byline 😀 – The ministers met.", "", "They talked", "of trade.  "];

    [Theory]
    [InlineData(1, 1, 1, null, "Heading")]
    [InlineData(2, 12, 2, null, "The ministers met.")]
    [InlineData(2, 1, 2, 6, "Byline")]
    [InlineData(2, 8, 2, 8, "😀")]
    [InlineData(4, 1, 5, null, "They talked of trade.")]
    public void Lines_and_characters_are_counted_from_one_and_both_ends_belong(
        int startLine, int startColumn, int endLine, int? endColumn, string expected)
    {
        Assert.Null(Cut(startLine, startColumn, endLine, endColumn, out string passage));
        Assert.Equal(expected, passage);
    }

    [Theory]
    [InlineData(6, 1, 6, null)]
    [InlineData(1, 9, 1, null)]
    [InlineData(1, 1, 1, 8)]
    [InlineData(3, 1, 3, null)]
    public void A_range_outside_the_text_or_without_words_is_a_problem(
        int startLine, int startColumn, int endLine, int? endColumn)
    {
        Assert.NotNull(Cut(startLine, startColumn, endLine, endColumn, out string passage));
        Assert.Equal("", passage);
    }

    private static string? Cut(int startLine, int startColumn, int endLine, int? endColumn, out string passage) =>
        PassageCutter.Cut(Lines, new PassageRange(startLine, startColumn, endLine, endColumn, default), out passage);
}
