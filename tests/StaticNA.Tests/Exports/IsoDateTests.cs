namespace StaticNA.Tests;

public class IsoDateTests
{
    [Theory]
    [InlineData("2015-01-31", "2015-01-31")]
    [InlineData("2015-01", "2015-01")]
    [InlineData("2015", "2015")]
    [InlineData("2015-01-XX", "2015-01")]
    [InlineData("2015-XX-XX", "2015")]
    [InlineData("2015-XX", "2015")]
    [InlineData("2025-22", "2025")]
    [InlineData("2025-24", null)]
    [InlineData("201X", null)]
    [InlineData("20XX", null)]
    [InlineData("2022-06-13?", null)]
    [InlineData("2016~", null)]
    [InlineData("2016%", null)]
    [InlineData("2015/2016", null)]
    public void Of_says_no_more_than_is_known(string date, string? expected) => Assert.Equal(expected, IsoDate.Of(Sample.Date(date)));

    [Theory]
    [InlineData("2025-09-18/2025-09-19", "2025-09-18", "2025-09-19")]
    [InlineData("2015~/2016", null, "2016")]
    [InlineData("2021/..", "2021", null)]
    [InlineData("../2014", null, "2014")]
    [InlineData("2015", "2015", null)]
    public void Bounds_are_judged_each_on_its_own(string date, string? start, string? end) => Assert.Equal(
        (start, end), (IsoDate.StartOf(Sample.Date(date)), IsoDate.EndOf(Sample.Date(date))));

    [Theory]
    [InlineData("2015/2025", "2015/2025")]
    [InlineData("2021/..", "2021/..")]
    [InlineData("../2014", "../2014")]
    [InlineData("2015~/2016", null)]
    [InlineData("2015-03", "2015-03")]
    public void Coverage_may_be_an_interval(string date, string? expected) => Assert.Equal(expected, IsoDate.Coverage(Sample.Date(date)));
}
