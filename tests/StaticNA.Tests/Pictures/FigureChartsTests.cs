using AngleSharp.Dom;

namespace StaticNA.Tests;

public class FigureChartsTests
{
    private const string Page = "/entries/2015/a/";

    [Fact]
    public void Figures_of_one_unit_are_bars_in_proportion_each_with_its_citation()
    {
        IElement chart = Assert.Single(Site(Of("one", 100, "ships"), Of("two", 25, "ships")).Pictures(Page));

        Assert.Equal(["94%", "23.5%"], chart.QuerySelectorAll("rect.bar").Select(bar => bar.GetAttribute("width")));
        Assert.Equal("Figures in ships", chart.QuerySelector("figcaption")!.TextContent.Trim());
        Assert.All(chart.QuerySelectorAll(".plot li"), lane => Assert.NotNull(lane.QuerySelector(".cite a")));
        Assert.StartsWith(
            "Label of two 25 ships, 2015", chart.QuerySelectorAll(".lane")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_can_not_be_compared_are_not_drawn()
    {
        Assert.Empty(Site(Of("one", 100, "ships")).Pictures(Page));
        Assert.Empty(Site(Of("one", 100, "ships"), Of("two", 25, "boats")).Pictures(Page));
        Assert.Empty(Site(Of("one", 100, "ships"), Of("two", 100, "ships")).Pictures(Page));
        Assert.Empty(Site(Of("one", 100, "ships"), Of("two", -1, "ships")).Pictures(Page));
    }

    [Theory]
    [InlineData(FigureRelation.Exact, "bar")]
    [InlineData(FigureRelation.Over, "bar,bar open")]
    [InlineData(FigureRelation.About, "bar,bar open")]
    [InlineData(FigureRelation.Under, "bar open")]
    public void What_a_relation_leaves_open_is_not_filled(FigureRelation relation, string bars)
    {
        SampleSite site = Site(Of("one", 100, "ships") with { Relation = relation }, Of("two", 25, "ships"));
        IElement chart = Assert.Single(site.Pictures(Page));

        Assert.Equal(
            bars,
            string.Join(',', chart.Lane("Label of one").QuerySelectorAll("rect").Select(bar => bar.GetAttribute("class"))));
        Assert.Equal(relation == FigureRelation.Exact ? 0 : 1, chart.QuerySelectorAll(".legend li").Length);
    }

    [Fact]
    public void Theme_compares_what_entries_say_of_the_same_thing_and_nothing_else()
    {
        var site = new SampleSite(
            Sample.Entry("a", "2015") with { Figures = [Of("fleet", 10, "ships")] },
            Sample.Entry("b", "2016") with { Figures = [Of("fleet", 20, "ships") with { Year = Sample.Date("2016") }] },
            Sample.Entry("c", "2017") with { Figures = [Of("crews", 30, "ships")] });
        IElement chart = site.Picture("/themes/rivers/", "figures-1");

        Assert.Equal(2, chart.QuerySelectorAll(".plot li").Length);
        Assert.Single(site.Pictures("/themes/rivers/"), figure => figure.ClassList.Contains("figures"));
    }

    private static SampleSite Site(params Figure[] figures) =>
        new(Sample.Entry("a", "2015") with { Figures = [.. figures] });

    private static Figure Of(string key, decimal value, string unit) => new(
        Sample.At(key), "Label of " + key, new Amount(value, unit), FigureRelation.Exact, null, Sample.Date("2015"), null,
        [Sample.Cite(1)]);
}
