namespace StaticNA.Tests;

/// <summary>Each rule of the range SNA04xx, found at its line and column, and nothing else found with it.</summary>
public sealed class MarkdownRulesTests
{
    private const string Long = "one two three four five…six seven eight nine";

    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "Sea [@dock]", "SNA0401 1:11" },
        { "Sea [@dock 3]", "SNA0401 1:12" },
        { "Sea [@Dock ¶3]", "SNA0401 1:7" },
        { "Sea [@do_ck ¶3]", "SNA0401 1:9" },
        { "Sea [@ ¶3]", "SNA0401 1:7" },
        { "Sea [@dock ¶]", "SNA0401 1:13" },
        { "Sea [@dock ¶0]", "SNA0401 1:13" },
        { "Sea [@dock ¶4-3]", "SNA0401 1:13" },
        { "Sea [@dock ¶¶3-4]", "SNA0401 1:13" },
        { "Sea [@dock ¶3,,4]", "SNA0401 1:13" },
        { "Sea [@dock ¶1-9999]", "SNA0401 1:13" },
        { "Sea [@dock ¶3; @quay ¶2]", "SNA0401 1:14" },
        { "Sea [@dock ¶3 calm]", "SNA0401 1:15" },
        { "Sea\n> [@dock ¶3", "SNA0401 2:3" },
        { "Sea [@dock ¶3 \"calm]", "SNA0401 1:5" },
        { "Sea [@dock", "SNA0401 1:5" },
        { "Sea [@dock ¶3 \"\"]", "SNA0402 1:16" },
        { "Sea [@dock ¶3 \"calm…\"]", "SNA0402 1:16" },
        { "Sea [@dock ¶3 \"…calm\"]", "SNA0402 1:16" },
        { "Sea [@dock ¶3 \"a…b…c\"]", "SNA0402 1:16" },
        { $"Sea [@dock ¶3 \"{Long}\"]", "SNA0402 1:16" },
        { "Sea [@dock ¶3-4 \"calm…sea\"]", "SNA0402 1:17" },
        { "[see [@dock ¶3]](entry:island-summit)", "SNA0403 1:8" },
        { "[see <http://a.example/>](entry:island-summit)", "SNA0403 1:7" },
        { "Sea [x](javascript:a)", "SNA0404 1:9" },
        { "Sea [x](< javascript:a>)", "SNA0404 1:10" },
        { "Sea <javascript:a>", "SNA0404 1:6" },
        { "Sea [x][r]\n\n[r]: data:a", "SNA0404 3:6" },
        { "Sea [x]()", "SNA0404 1:5" },
        { "Sea [x](//evil.example/)", "SNA0404 1:9" },
        { "Sea [x](http:evil.example)", "SNA0404 1:9" },
        { "Sea [x](https://user@evil.example/)", "SNA0404 1:9" },
        { "Sea [x](https://a.example\\b)", "SNA0404 1:9" },
        { "Sea [x](<https://a.example/a b>)", "SNA0404 1:10" },
        { "Sea [x](https://a.example/\u202Egpj)", "SNA0404 1:9" },
        { "Sea [x](https://a.example/&#1;)", "SNA0404 1:9" },
        { "Sea [x](entry:island-sumit)", "SNA0405 1:9" },
        { "- Sea\n  [x](../2015/island-sumit.md)", "SNA0406 2:7" },
        { "Sea [x](../../../../trade.md)", "SNA0406 1:9" },
        { "Sea [x](?q)", "SNA0406 1:9" },
        { "Sea [x](/themes/no-such/)", "SNA0407 1:9" },
        { "## Calm sea\n\n[x](#calm-see)", "SNA0408 3:5" },
        { "Sea [](entry:island-summit)", "SNA0409 1:5" },
        { "Sea ![x](https://a.example/b.png)", "SNA0410 1:5" },
        { "Sea\n\n# Top", "SNA0411 3:1" },
        { "Top\n===", "SNA0411 1:1" },
        { "## A\n\n#### B\n\n## C", "SNA0412 3:1" },
        { "### A", "SNA0412 1:1" },
        { "## A\n\n## ", "SNA0413 3:1" },
        { "Sea [^n]", "SNA0414 1:5" },
        { "Sea[^n]\n\n[^n]: Note\n[^m]: Lost", "SNA0415 4:1" },
        { "Sea[^n]\n\n[^n]: Note\n[^n]: Again", "SNA0415 4:1" },
        { "Sea[^n]\n\n[^n]: Note\n\n> [^m]: word", "SNA0416 5:3" },
        { "[@dock ¶3]: word", "SNA0416 1:1" },
        { "Sea\n\n" + new string('>', 61) + " deep", "SNA0417 3:61" },
        { "Sea\n\u0007", "SNA0418 2:1" },
        { "Sea &#7;", "SNA0418 1:5" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_is_found_at_its_place(string text, string expected)
    {
        Assert.Equal([expected], BodyFixture.Read(text).Found);
    }

    [Fact]
    public void Every_rule_has_a_mistake_here()
    {
        IEnumerable<string> codes = Mistakes.Select(row => ((string)row[1])[..7]).Distinct();

        Assert.Equal(MarkdownRules.All.Select(rule => rule.Code), codes);
    }

    [Fact]
    public void Lines_are_counted_from_the_first_line_of_the_body()
    {
        var read = BodyFixture.Read("Sea\r\n\r\n> [x](javascript:a)", firstLine: 20);

        Assert.Equal(["SNA0404 22:7"], read.Found);
    }

    [Theory]
    [InlineData("[x](entry:island-sumit)", "did you mean 'island-summit'?")]
    [InlineData("[x](../2015/island-sumit.md)", "did you mean '../2015/island-summit.md'?")]
    [InlineData("[x](island-summit.md)", "did you mean '../2015/island-summit.md'?")]
    [InlineData("[x](../themes/trade.md)", "did you mean '../../themes/trade.md'?")]
    [InlineData("## Calm sea\n\n[x](#calm-see)", "did you mean 'calm-sea'?")]
    [InlineData("a[^note] [^not]\n\n[^note]: b", "did you mean '^note'?")]
    public void Help_suggests_what_was_meant(string text, string help)
    {
        Assert.Equal(help, Assert.Single(BodyFixture.Read(text).Diagnostics).Help);
    }
}
