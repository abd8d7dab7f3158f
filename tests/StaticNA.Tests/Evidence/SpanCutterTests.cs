namespace StaticNA.Tests;

public class SpanCutterTests
{
    private const string First = "He said: “We’re neighbours – and friends.” They met, and met again.";

    [Theory]
    [InlineData("We're neighbours", "friends", "We’re neighbours – and friends")]
    [InlineData("neighbours - and", "", "neighbours – and")]
    [InlineData("He said", "friends", "He said: “We’re neighbours – and friends")]
    public void Typographic_variants_count_as_one_and_the_words_are_the_document_s(string start, string end, string expected)
    {
        Assert.Equal(expected, Cut(start, end, passage: 1, out _));
    }

    [Fact]
    public void Words_found_twice_are_refused()
    {
        Assert.Null(Cut("met", "", passage: 1, out Diagnostic? found));
        Assert.Equal("SNA0506", found!.Rule.Code);
    }

    [Fact]
    public void Part_of_a_word_is_not_found()
    {
        Assert.Null(Cut("neighbour", "", passage: 1, out Diagnostic? found));
        Assert.Equal("SNA0505", found!.Rule.Code);
    }

    [Fact]
    public void The_passage_that_has_the_words_is_named()
    {
        Assert.Null(Cut("Later they dined", "", passage: 1, out Diagnostic? found));
        Assert.Equal("it stands in passage 2", found!.Help);
    }

    [Fact]
    public void The_end_is_looked_for_after_the_start()
    {
        Assert.Null(Cut("friends", "He said", passage: 1, out Diagnostic? found));
        Assert.Equal("SNA0505", found!.Rule.Code);
    }

    private static string? Cut(string start, string end, int passage, out Diagnostic? found)
    {
        var diagnostics = new DiagnosticBag();
        var cutter = new SpanCutter("boston", [First, "Later they dined."], diagnostics);
        string? words = cutter.Cut(new WordSpan(start, end, new SourceLocation("f.md", 3, 4)), passage);
        found = diagnostics.ToSortedList().SingleOrDefault();
        return words;
    }
}
