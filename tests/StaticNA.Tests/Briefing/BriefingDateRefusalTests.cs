namespace StaticNA.Tests;

public sealed class BriefingDateRefusalTests
{
    [Theory]
    [InlineData("", 0, "empty", "'2015-01-31'")]
    [InlineData("  ", 0, "empty", "'2015-01-31'")]
    [InlineData("0000", 0, "no year 0000", "'0001' to '9999'")]
    [InlineData("0000-05-01", 0, "no year 0000", "'0001' to '9999'")]
    [InlineData("2015-13", 5, "no month '13'", "'01' to '12'")]
    [InlineData("2015-00", 5, "no month '00'", "'01' to '12'")]
    [InlineData("2015-31-01", 5, "no month '31'", "write '2015-01-31'")]
    [InlineData("2015-02-30", 8, "February 2015 has no day 30", "'2015-02-01' to '2015-02-28'")]
    [InlineData("1900-02-29", 8, "February 1900 has no day 29", "'1900-02-28'")]
    [InlineData("2015-04-00", 8, "April 2015 has no day 0", "'2015-04-01' to '2015-04-30'")]
    [InlineData("2015-02-30?", 8, "February 2015 has no day 30", "'2015-02'")]
    [InlineData("2015-25", 5, "'25' names a part of the year that is EDTF level 2", "'-21' for spring")]
    [InlineData("2015-41", 5, "'41' names a part of the year that is EDTF level 2", "'-21' for spring")]
    [InlineData("2015-21-05", 7, "season has no day", "write '2015-21' for the season, or '2015-05-21' for the day")]
    [InlineData("this", 0, "words", "'2016~' for about 2016")]
    [InlineData("2015_01", 0, "no EDTF date", "'2015-01'")]
    [InlineData("٢٠١٥", 0, "no EDTF date", "'2015'")]
    public void Date_outside_the_calendar_is_refused(string text, int offset, string problem, string help) =>
        AssertRefused(text, offset, problem, help);

    [Theory]
    [InlineData("2015-01-31T10:00", 10, "time of day", "write '2015-01-31'")]
    [InlineData("2015-01-31T10:00:00Z", 10, "time of day", "write '2015-01-31'")]
    [InlineData("2015-01-31 10:00", 11, "time of day", "write '2015-01-31'")]
    [InlineData("10:00", 0, "time of day", "leave the time out")]
    [InlineData("2015-01-31T10:00/2015-02-01T11:00", 10, "time of day", "write '2015-01-31'")]
    [InlineData("Y2015", 0, "'Y'", "write '2015'")]
    [InlineData("Y17000", 0, "'Y'", "'0001' to '9999'")]
    [InlineData("Y-17000", 0, "'Y'", "'0001' to '9999'")]
    [InlineData("-0044", 0, "negative year", "'0001' to '9999'")]
    [InlineData("-0044-03-15", 0, "negative year", "'0001' to '9999'")]
    [InlineData("12015", 0, "four digits", "'0001' to '9999'")]
    [InlineData("[2015,2016]", 0, "set of dates", "'2015/2016'")]
    [InlineData("{2015..2016}", 0, "set of dates", "'2015/2016'")]
    [InlineData("2015?-01", 4, "level 2", "write '2015-01?'")]
    [InlineData("2015-~01-31", 5, "level 2", "write '2015-01-31~'")]
    [InlineData("?2015", 0, "level 2", "write '2015?'")]
    [InlineData("2015/2016?-01", 9, "level 2", "write '2016-01?'")]
    [InlineData("2015?~", 5, "one qualifier", "write '2015%'")]
    [InlineData("2015~~", 5, "one qualifier", "write '2015~'")]
    [InlineData("2016-XX-15", 5, "unspecified digits", "'2016-XX-XX'")]
    [InlineData("2016-04-1X", 9, "unspecified digits", "'2016-04-XX'")]
    [InlineData("201X-04", 3, "unspecified digits", "'201X'")]
    [InlineData("2XXX", 1, "unspecified digits", "'20XX'")]
    [InlineData("XXXX", 0, "unspecified digits", "'20XX'")]
    [InlineData("uuuu", 0, "capital 'X', not 'u'", "'20XX'")]
    [InlineData("201u", 3, "capital 'X', not 'u'", "write '201X'")]
    [InlineData("20xx", 2, "capital 'X', not 'x'", "write '20XX'")]
    [InlineData("2016-xx?", 5, "capital 'X', not 'x'", "write '2016-XX?'")]
    [InlineData("201?", 0, "four digits", "write '201X'")]
    public void Other_edtf_is_refused_by_name(string text, int offset, string problem, string help) =>
        AssertRefused(text, offset, problem, help);

    [Theory]
    [InlineData("31/01/2015", 0, "starts with its year", "write '2015-01-31'")]
    [InlineData("01/31/2015", 0, "starts with its year", "write '2015-01-31'")]
    [InlineData("03/04/2015", 0, "starts with its year", "'2015-04-03' if the day comes first here, '2015-03-04' if")]
    [InlineData("4/4/2015", 0, "starts with its year", "write '2015-04-04'")]
    [InlineData("31.01.2015", 0, "starts with its year", "write '2015-01-31'")]
    [InlineData("31-01-2015?", 0, "starts with its year", "write '2015-01-31?'")]
    [InlineData("31/02/2015", 0, "starts with its year", "year, month and day")]
    [InlineData("01/2015", 0, "starts with its year", "write '2015-01'")]
    [InlineData("2015/01/31", 4, "not '/'", "write '2015-01-31'")]
    [InlineData("2015–01–31", 4, "not '–'", "write '2015-01-31'")]
    [InlineData("2015/01", 5, "'01' is no whole date", "write '2015-01'")]
    [InlineData("2015/16", 5, "'16' is no whole date", "write '2015/2016'")]
    [InlineData("2005/06", 5, "'06' is no whole date", "write '2005-06' for the month, or '2005/2006'")]
    [InlineData("2015-2016", 4, "'-' makes no interval", "write '2015/2016'")]
    [InlineData("2015–2016", 4, "'–' makes no interval", "write '2015/2016'")]
    [InlineData("2015-1-5", 5, "two digits", "write '2015-01-05'")]
    [InlineData("2015-01-5", 8, "two digits", "write '2015-01-05'")]
    [InlineData("2015-1", 5, "two digits", "write '2015-01'")]
    [InlineData("15", 0, "four digits", "write all four")]
    [InlineData("15-01-31", 0, "four digits", "year, month and day")]
    [InlineData("31/01/15", 0, "four digits", "year, month and day")]
    [InlineData("31/01", 0, "no year", "'2015-01-31'")]
    [InlineData("20150131", 4, "hyphens", "write '2015-01-31'")]
    [InlineData("201501", 4, "hyphens", "write '2015-01'")]
    [InlineData(" 2015-01", 0, "no spaces", "write '2015-01'")]
    [InlineData("2015-01 ", 7, "no spaces", "write '2015-01'")]
    [InlineData("2015 / 2016", 4, "no spaces", "write '2015/2016'")]
    [InlineData("2015\u00a0", 4, "no spaces", "write '2015'")]
    public void Date_in_other_figures_is_refused_with_the_edtf(string text, int offset, string problem, string help) =>
        AssertRefused(text, offset, problem, help);

    [Theory]
    [InlineData("31 January 2015", 3, "write '2015-01-31'")]
    [InlineData("Jan. 31, 2015", 0, "write '2015-01-31'")]
    [InlineData("January 31st, 2015", 0, "write '2015-01-31'")]
    [InlineData("Saturday, 31 January 2015", 0, "write '2015-01-31'")]
    [InlineData("the 2nd of Sept. 2015", 0, "write '2015-09-02'")]
    [InlineData("june 2022", 0, "write '2022-06'")]
    [InlineData("Spring 2025", 0, "write '2025-21'")]
    [InlineData("fall 2025", 0, "write '2025-23'")]
    [InlineData("2010s", 4, "write '201X'")]
    [InlineData("31 February 2015", 3, "year, month and day in this order")]
    [InlineData("31 January", 3, "year, month and day in this order")]
    [InlineData("circa 2016", 0, "'2016~' for about 2016")]
    [InlineData("2021/open", 5, "'2021/..' for since 2021")]
    [InlineData("2015/31 January 2016", 8, "write '2016-01-31'")]
    public void Date_in_words_is_refused_with_the_edtf(string text, int offset, string help) =>
        AssertRefused(text, offset, "figures, not in words", help);

    [Theory]
    [InlineData("2021/", 4, "unknown end", "write '2021/..' if it goes on, or '2021' if only its start is known")]
    [InlineData("/2014", 0, "unknown start", "write '../2014' if it has no start, or '2014' if only its end is known")]
    [InlineData("nonsense/", 8, "unknown end", "'2021/..'")]
    [InlineData("/", 0, "needs a date", "'2015/2016'")]
    [InlineData("../..", 0, "open at both ends", "first or its last date")]
    [InlineData("2016/2015", 5, "ends (2015) before it starts (2016)", "write '2015/2016'")]
    [InlineData("2015-02-01/2015-01-31", 11, "before it starts", "write '2015-01-31/2015-02-01'")]
    [InlineData("2025-24/2025-23", 8, "before it starts", "write '2025-23/2025-24'")]
    [InlineData("2015-01-31–2015-02-02", 10, "have '/' between them", "write '2015-01-31/2015-02-02'")]
    [InlineData("2015-01-31 to 2015-02-02", 10, "have '/' between them", "write '2015-01-31/2015-02-02'")]
    [InlineData("2015..2016", 4, "have '/' between them", "write '2015/2016'")]
    [InlineData("2015/2016/2017", 9, "one '/'", "'2015/2016'")]
    [InlineData("2025-09-18/19", 11, "'19' of the interval is no whole date", "write '2025-09-18/2025-09-19'")]
    [InlineData("2025-09-18/10-19", 11, "'10-19' of the interval is no whole date", "write '2025-09-18/2025-10-19'")]
    [InlineData("2015-13/2016", 5, "no month '13'", "'01' to '12'")]
    [InlineData("2015/2016-02-30", 13, "February 2016 has no day 30", "'2016-02-29'")]
    public void Interval_is_refused_at_its_offending_part(string text, int offset, string problem, string help) =>
        AssertRefused(text, offset, problem, help);

    [Fact]
    public void Endless_text_is_refused_without_being_explained() =>
        AssertRefused(new string('1', 1_000_000), 0, "1000000 characters are too many", "'2015'");

    [Fact]
    public void Missing_text_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(() => BriefingDate.Parse(null!));

    private static void AssertRefused(string text, int offset, string problem, string help)
    {
        BriefingDateResult result = BriefingDate.Parse(text);

        Assert.Null(result.Date);
        Assert.Contains(problem, result.Problem, StringComparison.Ordinal);
        Assert.Contains(help, result.Help, StringComparison.Ordinal);
        Assert.Equal(offset, result.Offset);
        Assert.DoesNotContain(".", result.Problem![^1..], StringComparison.Ordinal);
    }
}
