using System.Text;

namespace StaticNA.Tests;

public class CopiedTextFinderTests
{
    private const string Passage =
        "The pilots’ guild wrote that every ship which leaves Québec’s upper harbour before dawn must carry two lamps at its bow.";

    [Theory]
    [InlineData("ship which leaves Québec's upper harbour before dawn must carry two lamps")]
    [InlineData("<p>Ship, which leaves <em>Québec’s</em> upper harbour</p><p>before dawn, must carry two lamps!</p>")]
    [InlineData("ship which leaves Québec&#x27;s upper harbour before dawn must &quot;carry&quot; two lamps")]
    [InlineData("ship which leaves Québec’s upper <sup class=\"cite\"><a href=\"#p1\">[4]</a></sup> har<em>bour</em> before dawn must carry two lamps")]
    [InlineData("<a title=\"ship which leaves Québec’s upper harbour before dawn must carry two lamps\">x</a>")]
    [InlineData("<a href=\"https://example.org/?q=wrote%20that%20every%20ship%20which%20leaves%20Québec’s%20upper%20harbour%20before%20dawn%20must\">x</a>")]
    [InlineData("{\"summary\":\"ship which leaves Québec\\u2019s upper harbour\\nbefore dawn must carry two lamps\"}")]
    public void Twelve_words_in_a_row_are_found(string file) => Assert.Equal(["SNA0522"], Codes(Find(file)));

    [Theory]
    [InlineData("ship which leaves Québec’s upper harbour before dawn must carry two")]
    [InlineData("ship which leaves Québec’s upper harbour before noon must carry two lamps at its bow")]
    [InlineData("<p>Something else altogether, in as many words as it takes to fill the line.</p>")]
    public void Fewer_are_not(string file) => Assert.Empty(Find(file));

    [Fact]
    public void What_is_quoted_may_stand_anywhere()
    {
        const string Quoted = "<p>every ship which leaves Québec’s upper harbour before dawn must carry two lamps at its bow</p>";
        Assert.Empty(Find(Quoted, quoted: "every ship…its bow"));
        Assert.Empty(Find("that " + Quoted, quoted: "every ship…its bow"));
        Assert.Equal(["SNA0522"], Codes(Find(Quoted, quoted: "The pilots’…guild wrote")));
        Assert.Equal(["SNA0522"], Codes(Find(Quoted, quoted: "before…dawn")));
    }

    [Fact]
    public void The_words_and_their_passage_are_named()
    {
        Diagnostic found = Assert.Single(Find(Passage));
        Assert.Equal(
            "'The pilots’ guild wrote that every ship which leaves Québec’s upper harbour' stands in passage 1 of 'ledger', "
            + "and in a/index.html, but not as a quotation",
            found.Message);
        Assert.Equal(SourceLocation.StartOf("a.md"), found.Location);
    }

    private static IEnumerable<string> Codes(IEnumerable<Diagnostic> found) => found.Select(one => one.Rule.Code);

    private static IReadOnlyList<Diagnostic> Find(string file, string? quoted = null)
    {
        var diagnostics = new DiagnosticBag();
        var document = new CheckedDocument(Documents.Of("ledger", Passage), diagnostics);
        if (quoted?.Split('…') is [string start, string end])
        {
            TextRange range = document.Spans.Find(new WordSpan(start, end, default), new(1, default))!.Value;
            document.Quoted.Add(1, range, new(quoted, default));
            diagnostics = new DiagnosticBag();
        }

        CopiedTextFinder finder = CopiedTextFinder.For([document])!;
        byte[] bytes = Encoding.UTF8.GetBytes(file);
        finder.Look(bytes, "data/all.json", SourceLocation.StartOf("input/site.yml"));
        finder.Look(bytes, "a/index.html", SourceLocation.StartOf("a.md"));
        finder.Report(diagnostics, Path.GetTempPath());
        return diagnostics.ToSortedList();
    }
}
