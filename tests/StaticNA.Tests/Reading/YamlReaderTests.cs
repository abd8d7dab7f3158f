using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

public class YamlReaderTests
{
    [Fact]
    public void Scalars_stay_the_text_that_was_written()
    {
        YamlMapping yaml = Read("a: 012\nb: no\nc: '2015-01-31'\nd: 2015-01-31\n");
        Assert.Equal(["012", "no", "2015-01-31", "2015-01-31"], yaml.Pairs.Select(pair => ((YamlScalar)pair.Value).Value));
    }

    [Fact]
    public void Locations_count_from_the_first_line_given()
    {
        var diagnostics = new DiagnosticBag();
        YamlMapping yaml = YamlReader.Read("a: 1\nbc:\n  - x\n  - \"y\"\n", "f.md", firstLine: 2, diagnostics)!;
        var list = (YamlSequence)yaml["bc"]!;
        Assert.Equal(new SourceLocation("f.md", 2, 4), yaml["a"]!.Location);
        Assert.Equal(new SourceLocation("f.md", 4, 5), list.Items[0].Location);
        Assert.Equal(new SourceLocation("f.md", 5, 6), ((YamlScalar)list.Items[1]).At(0));
    }

    [Fact]
    public void A_block_of_text_starts_on_the_line_after_its_sign()
    {
        YamlMapping yaml = Read("about: |\n  ## One\n\n  Two\n");
        var about = (YamlScalar)yaml["about"]!;
        Assert.Equal("## One\n\nTwo\n", about.Value);
        Assert.Equal(new SourceLocation("f.yml", 2, 3), about.Content);
    }

    [Theory]
    [InlineData("a: *x\n", "SNA0109", 1, 4)]
    [InlineData("a: &x 1\n", "SNA0109", 1, 4)]
    [InlineData("a: !!int 1\n", "SNA0109", 1, 4)]
    [InlineData("a: 1\n---\nb: 2\n", "SNA0109", 2, 1)]
    [InlineData("a: 1\nb: 2\na: 3\n", "SNA0110", 3, 1)]
    [InlineData("- a\n", "SNA0108", 1, 1)]
    [InlineData("a: [1, 2\n", "SNA0108", 2, 1)]
    [InlineData("a: 'x\n", "SNA0108", 1, 4)]
    [InlineData("a: [1\nb: 2\n", "SNA0108", 1, 4)]
    public void What_is_not_read_is_refused_where_it_stands(string yaml, string code, int line, int column)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.Read(yaml, "f.yml", firstLine: 1, diagnostics));
        Diagnostic found = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal((code, new SourceLocation("f.yml", line, column)), (found.Rule.Code, found.Location));
    }

    [Fact]
    public void Deep_nesting_is_refused_before_it_can_hurt()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.Read("a: " + new string('[', 100_000), "f.yml", firstLine: 1, diagnostics));
        Assert.Equal("SNA0111", Assert.Single(diagnostics.ToSortedList()).Rule.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("\n\n")]
    public void An_empty_text_holds_no_keys(string yaml) => Assert.Empty(Read(yaml).Pairs);

    [Fact]
    public void No_text_makes_it_throw()
    {
        Gen<string> texts = Gen.Elements("a", "b:", " ", "\n", "- ", "[", "]", "{", "}", "'", "\"", "#", "&x", "*x", "!t", "|", ">", ",", "---", "?", "%", "\t", "\u0085", "é")
            .ListOf(12).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), yaml =>
        {
            YamlReader.Read(yaml, "f.yml", firstLine: 1, new DiagnosticBag());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(0x5eed, 0x5ee1));
    }

    private static YamlMapping Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        YamlMapping? mapping = YamlReader.Read(yaml, "f.yml", firstLine: 1, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return mapping!;
    }
}
