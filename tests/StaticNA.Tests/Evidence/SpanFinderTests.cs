namespace StaticNA.Tests;

public class SpanFinderTests
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
    public void A_wrong_passage_number_is_reported_where_it_is_written_with_the_right_one()
    {
        Assert.Null(Cut("Later they", "dined", passage: 1, out Diagnostic? found));
        Assert.Equal("it stands in passage 2: write that number", found!.Help);
        Assert.Equal(new SourceLocation("f.md", 2, 12), found.Location);
    }

    [Theory]
    [InlineData("Later they", "dinner", "the nearest is passage 2: “Later they”")]
    [InlineData("Late they dined", "", "the nearest is passage 2: “»Later« they dined.”")]
    [InlineData("unheard of", "", "no passage of 'boston' has words like these")]
    public void The_nearest_wording_is_shown(string start, string end, string help)
    {
        Assert.Null(Cut(start, end, passage: 1, out Diagnostic? found));
        Assert.Equal(help, found!.Help);
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
        DocumentText document = Documents.Of("boston", First, "Later they dined.");
        var span = new WordSpan(start, end, new SourceLocation("f.md", 3, 4));
        TextRange? range = new SpanFinder(document, diagnostics).Find(span, new(passage, new SourceLocation("f.md", 2, 12)));
        found = diagnostics.ToSortedList().SingleOrDefault();
        return range is TextRange place ? document.Cut(passage, place) : null;
    }
}
