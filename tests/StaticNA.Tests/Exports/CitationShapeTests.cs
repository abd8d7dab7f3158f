namespace StaticNA.Tests;

public class CitationShapeTests
{
    [Fact]
    public void Each_source_is_written_once_with_all_its_passages_in_order()
    {
        Citation[] citations = [Sample.Cite(7), Sample.Cite(2) with { Source = "ledger" }, Sample.Cite(3, 7), Sample.Cite(2)];

        Citation[] grouped = CitationShape.Grouped(citations);

        Assert.Equal(["gazette ¶2–3, 7", "ledger ¶2"], grouped.Select(citation => $"{citation.Source} ¶{citation.PassageText}"));
    }
}
