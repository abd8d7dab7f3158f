using System.Text;

namespace StaticNA.SiteTests.DiagnosticFixtures;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Codes_ascend_and_none_comes_twice()
    {
        string[] codes = [.. RuleCatalogue.All.Select(rule => rule.Code)];

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches(@"^SNA\d{4}$", code));
    }

    [Fact]
    public void Rules_are_written_alike() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.False(rule.Title.EndsWith('.'), rule.Code);
        Assert.True(rule.Meaning.EndsWith('.'), rule.Code);
        Assert.True(rule.Remedy.EndsWith('.'), rule.Code);
    });

    [Fact]
    public void Documentation_is_what_the_catalogue_says() =>
        GeneratedFile.AssertCurrent("docs/diagnostics.md", Documentation());

    private static string Documentation()
    {
        var text = new StringBuilder();
        text.Append("# Diagnostics\n\nWhat `staticna build` may report. This file is made from the rules in ");
        text.Append("`src/StaticNA/Diagnostics/`;\n`UPDATE_SNAPSHOTS=1 bash tests/run.sh` writes it anew.\n");
        foreach (Rule rule in RuleCatalogue.All)
        {
            string severity = rule.Severity == Severity.Error ? "error" : "warning";
            text.Append("\n## ").Append(rule.Code).Append(": ").Append(rule.Title).Append("\n\n");
            text.Append('*').Append(severity).Append("* · ").Append(rule.Meaning).Append("\n\n");
            text.Append("To mend it: ").Append(rule.Remedy).Append('\n');
        }

        return text.ToString();
    }
}
