using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

/// <summary>What is read as plain YAML is what YamlDotNet reads, place for place.</summary>
public class PlainYamlTests
{
    private const string Entry = """
        title: "A quoted title: with a colon"
        date: 2015-01-31
        summary: 'Single, quoted.'
        kind: meeting
        themes: [water-security, trade, "human rights"]
        place: {city: "Suva", country: CA}
        level: 012
        participants:
          - {person: zoe-moreau, role: "Minister", for: CA}
          - {person: luis, role: Chair of it, for: [MX, US]}
        sources:
        - id: source-001
          paragraphs: [7, 8]

        - id: source-002
          note: Plain text, with "marks" and it's [brackets]

        aliases:
            - one
            - two  

        """;

    /// <summary>Pieces of which texts are made that are YAML, or nearly so.</summary>
    private static readonly string[] Pieces =
    [
        "a", "bc", "key", "012", "no", "~", "null", ":", ": ", ":\n", "\n", "\n\n", "\n  ", "\n    ", "\n- ", "\n  - ", "- ", "-", " ", "  ", "\"", "'", "\"x\"",
        "'y'", "''", "\"\"", "[", "]", "{", "}", ", ", ",", "#", " #", "|", ">", "|\n  t", "&a", "*a", "!!s", "%", "@", "`", "?", "\\", "\t", "\r\n", "---\n", "...", "é", "¶",
        "😀", "\u2028", "a: b\n", "c: d\n", "  e: f\n", "- g\n", "[a, b]", "{a: b}", "{a: [b, 'c'], d: \"e\"}", "k: ", "\nz: ", "x y", "(p)", "1: 2\n",
    ];

    [Fact]
    public void Front_matter_as_it_is_written_is_plain()
    {
        Assert.Equal(Dump(Parsed(Entry)), Dump(PlainYaml.Read(Entry, "f.md", firstLine: 2)));
        Assert.NotNull(PlainYaml.Read(Entry, "f.md", firstLine: 2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a:\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: 'b''c'\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: []\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: &x b\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: b\r\n")]
    [InlineData("- a\n")]
    [InlineData("a: 😀\n")]
    [InlineData("a:\n    b: c\n  d: e\n")]
    public void What_is_not_plain_is_left_alone(string yaml) => Assert.Null(PlainYaml.Read(yaml, "f.md", firstLine: 1));

    [Fact]
    public void Texts_made_of_pieces_of_yaml_are_read_alike_or_not_at_all()
    {
        Gen<string> texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), IsReadAlike).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000).WithEndSize(24));
    }

    [Fact]
    public void Front_matter_with_a_slip_is_read_alike_or_not_at_all()
    {
        Gen<string> slips =
            from at in Gen.Choose(0, Entry.Length - 1)
            from cut in Gen.Choose(0, 3)
            from piece in Gen.Elements(Pieces)
            select Entry[..at] + piece + Entry[Math.Min(Entry.Length, at + cut)..];
        Prop.ForAll(slips.ToArbitrary(), IsReadAlike).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
    }

    private static void IsReadAlike(string yaml)
    {
        if (PlainYaml.Read(yaml, "f.md", firstLine: 2) is YamlMapping plain)
        {
            Assert.Equal(Dump(Parsed(yaml)), Dump(plain));
        }
    }

    private static YamlMapping? Parsed(string yaml) => YamlReader.ReadEvents(yaml, "f.md", firstLine: 2, new DiagnosticBag());

    private static string Dump(YamlNode? node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    private static void Append(YamlNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append("nothing");
                break;
            case YamlScalar scalar:
                text.Append(scalar).Append('\n');
                break;
            case YamlSequence sequence:
                text.Append(sequence.Location).Append(" [\n");
                foreach (YamlNode item in sequence.Items)
                {
                    Append(item, text);
                }

                text.Append("]\n");
                break;
            case YamlMapping mapping:
                text.Append(mapping.Location).Append(" {\n");
                foreach ((YamlScalar key, YamlNode value) in mapping.Pairs)
                {
                    Append(key, text);
                    Append(value, text);
                }

                text.Append("}\n");
                break;
        }
    }
}
