namespace StaticNA.Tests;

public class TimelineGapsTests
{
    // The period of the site is 2010 to 2020.
    [Theory]
    [InlineData("2010 2020", "2011-2019")]
    [InlineData("2012 2014 2019", "2010-2011 2013-2013 2015-2018 2020-2020")]
    [InlineData("2005 2012 2025", "2010-2011 2013-2020")]
    [InlineData("2009 2010/2019 2012", "2020-2020")]
    [InlineData("201X", "2020-2020")]
    [InlineData("2010 2012/.. 2020", "2011-2011 2013-2019")]
    [InlineData("../2014 2020", "2010-2013 2015-2019")]
    [InlineData("2030", "2010-2020")]
    [InlineData("", "")]
    public void Gaps_are_the_years_of_the_period_that_no_date_may_mean(string dates, string expected)
    {
        var site = new SampleSite(
        [
            .. dates.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((date, index) => Sample.Entry($"e{index}", date)),
        ]);

        Assert.Equal(expected, string.Join(' ', TimelineGaps.Of(site.Briefing).Select(gap => $"{gap.First}-{gap.Last}")));
    }
}
