using System.Globalization;

namespace StaticNA.Tests;

public sealed class BriefingDateTests
{
    [Theory]
    [InlineData("2015-01-31", "2015-01-31", "2015-01-31", DatePrecision.Day)]
    [InlineData("2014-04", "2014-04-01", "2014-04-30", DatePrecision.Month)]
    [InlineData("2016", "2016-01-01", "2016-12-31", DatePrecision.Year)]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("2016-XX", "2016-01-01", "2016-12-31", DatePrecision.Year)]
    [InlineData("2016-XX-XX", "2016-01-01", "2016-12-31", DatePrecision.Year)]
    [InlineData("2016-04-XX", "2016-04-01", "2016-04-30", DatePrecision.Month)]
    [InlineData("2025-21", "2025-03-01", "2025-05-31", DatePrecision.Season)]
    [InlineData("2025-22", "2025-06-01", "2025-08-31", DatePrecision.Season)]
    [InlineData("2025-23", "2025-09-01", "2025-11-30", DatePrecision.Season)]
    [InlineData("2025-24", "2025-12-01", "2026-02-28", DatePrecision.Season)]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", DatePrecision.Season)]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", DatePrecision.Month)]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month)]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29", DatePrecision.Month)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", DatePrecision.Day)]
    [InlineData("000X", "0001-01-01", "0009-12-31", DatePrecision.Decade)]
    [InlineData("00XX", "0001-01-01", "0099-12-31", DatePrecision.Century)]
    [InlineData("99XX", "9900-01-01", "9999-12-31", DatePrecision.Century)]
    [InlineData("9998-24", "9998-12-01", "9999-02-28", DatePrecision.Season)]
    [InlineData("9999-24", "9999-12-01", "9999-12-31", DatePrecision.Season)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    [InlineData("2025-09-18/2025-09-19", "2025-09-18", "2025-09-19", DatePrecision.Day)]
    [InlineData("2021/..", "2021-01-01", "9999-12-31", DatePrecision.Year)]
    [InlineData("../2014", "0001-01-01", "2014-12-31", DatePrecision.Year)]
    [InlineData("2015-01-31/201X", "2015-01-31", "2019-12-31", DatePrecision.Decade)]
    [InlineData("2015/2015-01", "2015-01-01", "2015-01-31", DatePrecision.Year)]
    [InlineData("2015-01-31/2015-01", "2015-01-31", "2015-01-31", DatePrecision.Month)]
    public void Date_parsed_has_its_days_and_precision(
        string text, string earliest, string latest, DatePrecision precision)
    {
        BriefingDate date = Parsed(text);

        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(precision, date.Precision);
    }

    [Theory]
    [InlineData("2015", DateQualifier.None)]
    [InlineData("2022-06-13?", DateQualifier.Uncertain)]
    [InlineData("2016~", DateQualifier.Approximate)]
    [InlineData("2016%", DateQualifier.Both)]
    [InlineData("201X~", DateQualifier.Approximate)]
    [InlineData("2025-21?", DateQualifier.Uncertain)]
    [InlineData("2015?/2016", DateQualifier.Uncertain)]
    [InlineData("2015/2016~", DateQualifier.Approximate)]
    [InlineData("2015?/2016~", DateQualifier.Both)]
    [InlineData("2021~/..", DateQualifier.Approximate)]
    public void Date_parsed_has_its_qualifier(string text, DateQualifier expected) =>
        Assert.Equal(expected, Parsed(text).Qualifier);

    [Fact]
    public void Interval_keeps_the_doubt_of_each_bound()
    {
        BriefingDate date = Parsed("2015?/2016-04");

        Assert.Equal(("2015?", DateQualifier.Uncertain), (date.Start!.Text, date.Start.Qualifier));
        Assert.Equal(("2016-04", DateQualifier.None), (date.End!.Text, date.End.Qualifier));
    }

    [Theory]
    [InlineData("2015-01", false, false, false)]
    [InlineData("2015/2016", true, false, false)]
    [InlineData("2021/..", true, false, true)]
    [InlineData("../2014", true, true, false)]
    public void Open_ends_are_told_apart(string text, bool isInterval, bool hasOpenStart, bool hasOpenEnd)
    {
        BriefingDate date = Parsed(text);

        Assert.Equal((isInterval, hasOpenStart, hasOpenEnd), (date.IsInterval, date.HasOpenStart, date.HasOpenEnd));
    }

    [Theory]
    [InlineData("2015-01-31", 2015)]
    [InlineData("201X", 2010)]
    [InlineData("2025-24", 2025)]
    [InlineData("2014-12-31/2015-01-01", 2014)]
    [InlineData("2021/..", 2021)]
    [InlineData("../2014-06", 2014)]
    public void Year_is_where_the_date_begins_or_where_it_ends_if_its_start_is_open(string text, int expected) =>
        Assert.Equal(expected, Parsed(text).Year);

    [Theory]
    [InlineData("2015-01-31", "2015-01-31")]
    [InlineData("2015-01", "2015-01")]
    [InlineData("2015", "2015")]
    [InlineData("2015?", null)]
    [InlineData("2015-21", null)]
    [InlineData("2015-01-XX", null)]
    [InlineData("201X", null)]
    [InlineData("2015/2016", null)]
    [InlineData("2015/..", null)]
    public void Html_datetime_is_given_where_html_can_say_the_date(string text, string? expected) =>
        Assert.Equal(expected, Parsed(text).HtmlDateTime);

    [Theory]
    [InlineData(1)]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2004)]
    [InlineData(2015)]
    [InlineData(9999)]
    public void Every_day_of_the_calendar_is_read_and_no_other(int year)
    {
        for (int month = 0; month <= 99; month++)
        {
            for (int day = 0; day <= 99; day++)
            {
                string text = $"{year:0000}-{month:00}-{day:00}";
                bool exists = DateOnly.TryParseExact(
                    text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly expected);
                BriefingDateResult result = BriefingDate.Parse(text);
                Assert.True(exists == result.IsDate, text);
                Assert.True(!exists || (result.Date!.Earliest == expected && result.Date.Latest == expected), text);
            }
        }
    }

    [Fact]
    public void Dates_sort_by_what_they_can_mean()
    {
        string[] ordered =
        [
            "../2014", "2014-04", "2015-01-01", "2015-01", "2015-01?", "2015", "2015-XX", "2015-XX-XX", "2015?",
            "2015~", "2015%", "2015/..", "2015-01-30/2015-02-01", "2015-01-31",
        ];

        Assert.Equal(ordered, ordered.Reverse().Select(Parsed).Order().Select(date => date.Text));
    }

    [Fact]
    public void Nothing_comes_before_a_date()
    {
        BriefingDate date = Parsed("0001");

        Assert.True(date.CompareTo(null) > 0);
        Assert.False(date.Equals(null));
        Assert.True(date != null);
    }

    private static BriefingDate Parsed(string text)
    {
        BriefingDateResult result = BriefingDate.Parse(text);
        Assert.True(result.IsDate, result.Problem);
        return result.Date;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
