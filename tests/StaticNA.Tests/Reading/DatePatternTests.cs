using System.Text.RegularExpressions;

namespace StaticNA.Tests;

public class DatePatternTests
{
    private static readonly Regex Pattern = new(DatePattern.Text, RegexOptions.ECMAScript);

    [Fact]
    public void Whatever_is_a_date_matches() => DateTexts.Always(DateTexts.Valid, Pattern.IsMatch);

    [Fact]
    public void What_is_no_date_does_not_match() => DateTexts.Always(
        DateTexts.Suspect, text => Pattern.IsMatch(text) == (BriefingDate.Parse(text).Date is not null) || IsReversed(text));

    [Theory]
    [InlineData("2016-02-29", true)]
    [InlineData("2015-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("2000-02-29", true)]
    [InlineData("0400-02-29", true)]
    [InlineData("0000-02-29", false)]
    [InlineData("0000", false)]
    [InlineData("000X", true)]
    [InlineData("00XX", true)]
    [InlineData("2015-04-31", false)]
    [InlineData("2015-25", false)]
    [InlineData("../..", false)]
    [InlineData("2015/", false)]
    [InlineData("2015\n", false)]
    public void Edges_of_the_calendar_are_those_of_the_parser(string text, bool isDate)
    {
        Assert.Equal(isDate, BriefingDate.Parse(text).Date is not null);
        Assert.Equal(isDate, Pattern.IsMatch(text) && !text.EndsWith('\n'));
    }

    /// <summary>An interval whose end is too early can't be told by a pattern.</summary>
    private static bool IsReversed(string text) =>
        text.Split('/') is [string start, string end] && BriefingDate.Parse(start).Date is not null && BriefingDate.Parse(end).Date is not null;
}
