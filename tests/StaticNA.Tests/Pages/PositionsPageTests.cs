namespace StaticNA.Tests;

public class PositionsPageTests
{
    private static SampleSite Site => new(
        Sample.Entry("first", "2015") with
        {
            Positions =
            [
                Position(PositionAct.Supports, "the ford", "northland"),
                Position(PositionAct.Condemns, "the flood", "northland", "bo") with { Theme = Sample.At("bridges") },
            ],
        });

    [Fact]
    public void Position_stands_under_its_theme_or_the_first_of_its_entry()
    {
        string text = Site.TextOf("/positions/");

        Assert.Matches("Theme of bridges 1 position .*the flood.* Theme of rivers 1 position .*the ford", text);
    }

    [Fact]
    public void Position_stands_under_each_of_its_parties() => Assert.Matches(
        "Northland 2 positions .*the ford.*the flood.* Person bo 1 position .*the flood",
        Site.TextOf("/positions/by-party/"));

    [Fact]
    public void Position_stands_under_its_act() => Assert.Matches(
        "condemns 1 position Northland, Person bo condemn the flood .*supports 1 position Northland supports the ford",
        Site.TextOf("/positions/by-act/"));

    [Fact]
    public void Theme_shows_a_position_with_its_own_theme_only_there()
    {
        Site.AssertText("/themes/bridges/", "the flood");
        Site.AssertNoText("/themes/rivers/", "the flood");
        Site.AssertText("/themes/rivers/", "the ford");
    }

    [Fact]
    public void Site_without_positions_has_one_page_that_says_so()
    {
        var site = new SampleSite(Sample.Entry("first", "2015"));

        site.AssertText("/positions/", "No entry holds a position.");
        Assert.DoesNotContain(site.Routes, route => route.StartsWith("/positions/by-", StringComparison.Ordinal));
    }

    private static Position Position(PositionAct act, string on, params string[] parties) =>
        new(Sample.All(parties), act, on, null, [Sample.Cite(1)]);
}
