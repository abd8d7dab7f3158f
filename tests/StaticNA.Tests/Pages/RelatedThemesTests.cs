namespace StaticNA.Tests;

public class RelatedThemesTests
{
    [Fact]
    public void Themes_with_most_entries_in_common_come_first_then_by_slug()
    {
        var content = new Content
        {
            Site = new SampleOptions().Settings,
            Entries =
            [
                Sample.Entry("dam", "2014") with { Themes = Sample.All("rivers", "ports", "bridges") },
                Sample.Entry("lock", "2015") with { Themes = Sample.All("ports", "rivers") },
                Sample.Entry("quay", "2016") with { Themes = Sample.All("ports", "tolls") },
            ],
            Themes = [Sample.Theme("bridges"), Sample.Theme("ports"), Sample.Theme("rivers"), Sample.Theme("tolls")],
            Sources = [],
            People = [],
            Countries = [],
            Bodies = [],
            Series = [],
            Terms = [],
        };

        var ledger = new Ledger(BriefingBuilder.Build(content, DraftPolicy.Include, new DiagnosticBag()));

        Assert.Equal(["ports", "bridges"], ledger.RelatedThemes("rivers"));
        Assert.Equal(["rivers", "bridges", "tolls"], ledger.RelatedThemes("ports"));
        Assert.Empty(ledger.RelatedThemes("canals"));
    }
}
