namespace StaticNA.Tests;

public class NearestWordingTests
{
    private static readonly DocumentText Document = Documents.Of(
        "boston",
        "The ministers met on a cold day in the old library, and spoke of energy, of trade and of the coming summit.",
        "Later they dined together, and spoke of trade again.");

    [Theory]
    [InlineData("energy, of trades and of", 1, "energy, of »trades« and of", "of »trade« and of")]
    [InlineData("they supped together", 2, "they »supped« together", "they »dined« together,")]
    [InlineData("on a very cold day", 1, "on a »very« cold day", "on a »« cold day")]
    [InlineData("on a day", 1, "on a »« day", "on a »cold« day")]
    public void Words_that_differ_are_marked_in_both(string words, int passage, string written, string document)
    {
        NearestWording nearest = NearestWording.Find(Document, words, cited: 1)!;
        Assert.Equal(passage, nearest.Passage);
        Assert.Equal(written, nearest.Written);
        Assert.EndsWith(document, nearest.Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_difference_has_its_place() =>
        Assert.Equal("in the old ".Length, NearestWording.Find(Document, "in the old museum, and", cited: 1)!.Difference);

    [Fact]
    public void Long_texts_are_cut_around_the_difference()
    {
        NearestWording nearest = NearestWording.Find(
            Document, "The ministers met on a cold day in the new library, and spoke of energy, of trade and of", cited: 1)!;
        Assert.Equal("… a cold day in the »new« library, and spoke of energy, …", nearest.Written);
        Assert.Equal("… a cold day in the »old« library, and spoke of energy, …", nearest.Document);
    }

    [Fact]
    public void The_cited_passage_wins_a_tie()
    {
        Assert.Equal(1, NearestWording.Find(Document, "of traded", cited: 1)!.Passage);
        Assert.Equal(2, NearestWording.Find(Document, "of traded", cited: 2)!.Passage);
    }

    [Fact]
    public void What_is_nowhere_near_has_no_nearest() =>
        Assert.Null(NearestWording.Find(Document, "quite another matter altogether", cited: 1));
}
