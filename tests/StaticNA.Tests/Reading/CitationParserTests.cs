namespace StaticNA.Tests;

public class CitationParserTests
{
    [Theory]
    [InlineData("sources: [boston ¶3-4]", "boston", "3–4")]
    [InlineData("sources: ['boston ¶3-4,7']", "boston", "3–4, 7")]
    [InlineData("sources: ['boston ¶ 7, 3–4']", "boston", "3–4, 7")]
    [InlineData("sources: [{id: boston, paragraphs: [4, 3]}]", "boston", "3–4")]
    public void Both_forms_name_source_and_passages(string yaml, string source, string passages)
    {
        Citation citation = Assert.Single(Read(yaml, out _));
        Assert.Equal((source, passages), (citation.Source, citation.PassageText));
    }

    [Fact]
    public void Id_and_number_have_places_of_their_own()
    {
        Citation citation = Assert.Single(Read("sources: [\"boston ¶3\"]", out _));
        Assert.Equal((12, 20), (citation.Location.Column, citation.PassagesLocation.Column));
    }

    [Theory]
    [InlineData("sources: [boston]")]
    [InlineData("sources: [boston ¶]")]
    [InlineData("sources: [boston ¶0]")]
    [InlineData("sources: [boston ¶4-3]")]
    [InlineData("sources: [Boston ¶4]")]
    [InlineData("sources: [boston ¶99999]")]
    [InlineData("sources: [{id: boston, paragraphs: [x]}]")]
    public void Anything_else_is_no_citation(string yaml)
    {
        Assert.Empty(Read(yaml, out IReadOnlyList<Diagnostic> found));
        Assert.Equal("SNA0212", Assert.Single(found).Rule.Code);
    }

    private static MappingDefinition CitedBy { get; } = new("a test", ThemeKeys.Sources);

    private static IReadOnlyList<Citation> Read(string yaml, out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var reader = new MappingReader(YamlReader.Read(yaml, "f.md", 1, diagnostics)!, CitedBy, diagnostics);
        IReadOnlyList<Citation> citations = CitationParser.Read(reader, ThemeKeys.Sources);
        reader.Finish();
        found = diagnostics.ToSortedList();
        return citations;
    }
}
