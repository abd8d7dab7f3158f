namespace StaticNA.Tests;

public class QuotationPartTests
{
    private static readonly FoldedText Passage = new("We govern, and they govern well — unlike most. So be it.");

    [Theory]
    [InlineData("We govern", new[] { "We govern" })]
    [InlineData("“We govern,”", new[] { "We govern" })]
    [InlineData("We … most.", new[] { "We", "most" })]
    [InlineData("We [...] most", new[] { "We", "most" })]
    [InlineData("We . . . most", new[] { "We", "most" })]
    [InlineData("[A]nd they", new[] { "And they" })]
    [InlineData("We govern[ed] well", new[] { "We govern", "well" })]
    [InlineData("One.\n\nTwo", new[] { "One", "Two" })]
    [InlineData("…", new string[0])]
    public void A_quotation_is_parted_at_omissions_changes_and_paragraphs(string quotation, string[] parts) =>
        Assert.Equal(parts, QuotationPart.Of(quotation).Select(part => part.Text));

    [Theory]
    [InlineData("[A]nd they govern")]
    [InlineData("We govern[ed]")]
    [InlineData("[all]they govern well")]
    [InlineData("[un]like most")]
    [InlineData("WE … govern", false)]
    [InlineData("gover", false)]
    [InlineData("and they governed", false)]
    public void Parts_are_found_with_their_changes(string quotation, bool isFound = true) =>
        Assert.Equal(isFound, QuotationPart.Of(quotation).All(part => part.FindIn(Passage, 0) is not null));

    [Fact]
    public void A_part_knows_where_it_stands_in_the_quotation() =>
        Assert.Equal([0, 12], QuotationPart.Of("We govern … most").Select(part => part.Start));
}
