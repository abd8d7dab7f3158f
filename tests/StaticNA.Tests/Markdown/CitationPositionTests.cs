namespace StaticNA.Tests;

/// <summary>
/// Positions lead authors to their mistakes, so they must be right wherever Markdown rewrites its lines.
/// </summary>
public sealed class CitationPositionTests
{
    private const string Mark = "[@dock ¶7]";

    [Theory]
    [InlineData("@")]
    [InlineData("Text @")]
    [InlineData("Text\n@")]
    [InlineData("Text\r\nmore @")]
    [InlineData("a\tb\t@\n\t@")]
    [InlineData("é😀 @")]
    [InlineData("&amp; \\* <b> @")]
    [InlineData("## Heading @")]
    [InlineData("##\tSea @")]
    [InlineData("> ##\tSea @ ##")]
    [InlineData("Heading @\n---")]
    [InlineData("- @\n  @\n\n  @")]
    [InlineData("- a\n    - @\n\n\t\t@")]
    [InlineData("-\t@\n\n\t@")]
    [InlineData("1.\t- @\n\t  @")]
    [InlineData("> @\n> @\nlazy @")]
    [InlineData(">\t@")]
    [InlineData("> - > @\n> - > @")]
    [InlineData("|a|b @|\n|-|-|\n| `x` @ |\t@|\n@ | c")]
    [InlineData("[^n]\n\n[^n]:\t@\n    @\n\n    @")]
    [InlineData("*a **b @** @* `c` @")]
    [InlineData("Text  \n@\\\n@")]
    [InlineData("[@other\n¶3\n\"x…y\"] @")]
    [InlineData("\n\n\n@")]
    public void Citation_position_is_exact(string template)
    {
        string text = template.Replace("@o", "¤", StringComparison.Ordinal).Replace("@", Mark, StringComparison.Ordinal)
            .Replace("¤", "@o", StringComparison.Ordinal);
        var read = BodyFixture.Read(text, firstLine: 11);

        Citation[] citations = [.. read.Body.Citations.Where(citation => citation.Source == "dock")];

        Assert.DoesNotContain(read.Diagnostics, found => found.Rule.Severity == Severity.Error);
        Assert.Equal(Places(text, "dock"), citations.Select(citation => citation.Location).Order());
        Assert.Equal(Places(text, "7]"), citations.Select(citation => citation.PassagesLocation).Order());
    }

    private static IEnumerable<SourceLocation> Places(string text, string part)
    {
        string[] lines = text.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            for (int at = lines[line].IndexOf(part, StringComparison.Ordinal); at >= 0;
                at = lines[line].IndexOf(part, at + 1, StringComparison.Ordinal))
            {
                yield return new SourceLocation(BodyFixture.File, line + 11, at + 1);
            }
        }
    }
}
