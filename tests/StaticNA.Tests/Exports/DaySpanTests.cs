namespace StaticNA.Tests;

public class DaySpanTests
{
    [Theory]
    [InlineData("2015-01-31", "2015-01-31", "2015-01-31")]
    [InlineData("2022-06-13?", "2022-06-13", "2022-06-13")]
    [InlineData("2022-06-13~", "2022-06-13", "2022-06-13")]
    [InlineData("2025-09-18/2025-09-19", "2025-09-18", "2025-09-19")]
    [InlineData("2025-09-18~/2025-09-19", "2025-09-18", "2025-09-19")]
    [InlineData("2016-02-29/2017-01-01", "2016-02-29", "2017-01-01")]
    public void Of_day_or_interval_of_days_names_them(string date, string first, string last) => Assert.Equal(
        new DaySpan(Sample.Date(first).Earliest, Sample.Date(last).Earliest), DaySpan.Of(Sample.Date(date)));

    [Theory]
    [InlineData("2015-01")]
    [InlineData("2015")]
    [InlineData("2015-01-XX")]
    [InlineData("2015-XX-XX")]
    [InlineData("201X")]
    [InlineData("2025-21")]
    [InlineData("2021-01-01/..")]
    [InlineData("../2014-01-01")]
    [InlineData("2015-01-31/2015-02")]
    [InlineData("2015/2016")]
    public void Of_any_other_date_is_null(string date) => Assert.Null(DaySpan.Of(Sample.Date(date)));
}
