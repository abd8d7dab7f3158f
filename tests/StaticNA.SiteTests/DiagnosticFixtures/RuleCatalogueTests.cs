using System.Text;
using StaticNA.Cli.Reporting;

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
        Assert.True(rule.IsAdjustable || rule.Severity == Severity.Error, rule.Code);
    });

    [Fact]
    public void Documentation_is_what_the_catalogue_says() =>
        GeneratedFile.AssertCurrent("docs/diagnostics.md", Documentation());

    private static string Documentation()
    {
        var text = new StringBuilder();
        text.Append("# Diagnostics\n\nWhat `staticna build` and `staticna check` may report. `staticna check --explain CODE` prints the same. ");
        text.Append("`severities` in\n`site.yml` may change the weight of those marked *adjustable* ([checking.md](checking.md)).\n\n");
        text.Append("This file is made from the rules in `src/StaticNA/Diagnostics/`; `UPDATE_SNAPSHOTS=1 bash tests/run.sh` writes it anew.\n");
        foreach (Rule rule in RuleCatalogue.All)
        {
            string severity = rule.Severity == Severity.Error ? "error" : "warning";
            text.Append("\n<a id=\"").Append(rule.Code.ToLowerInvariant()).Append("\"></a>\n\n");
            text.Append("## ").Append(rule.Code).Append(": ").Append(rule.Title).Append("\n\n");
            text.Append('*').Append(severity).Append(rule.IsAdjustable ? ", adjustable* · " : "* · ").Append(RuleMarkdown.BodyOf(rule));
        }

        return text.ToString();
    }
}
