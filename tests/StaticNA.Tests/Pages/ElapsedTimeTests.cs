namespace StaticNA.Tests;

public class ElapsedTimeTests
{
    [Theory]
    [InlineData("2015-01-31", "2015-01-31", "the same day")]
    [InlineData("2015-01-31", "2015-02-01", "1 day")]
    [InlineData("2015-01-31", "2015-02-28", "1 month")]
    [InlineData("2015-01-31", "2015-03-01", "1 month, 1 day")]
    [InlineData("2015-01-31", "2022-06-13", "7 years, 4 months, 13 days")]
    [InlineData("2016-02-29", "2017-02-28", "1 year")]
    [InlineData("2015-01-31", "2014-12-31", "not known")]
    public void Phrase_of_two_days_is_exact(string from, string to, string expected) =>
        AssertPhrase(from, to, expected);

    [Theory]
    [InlineData("2014-04", "2015-01-31", "about 9 months")]
    [InlineData("2015-01-31", "2016", "between 11 months and 1 year, 11 months")]
    [InlineData("2016", "2016-10", "at most 9 months; which came first is not certain")]
    [InlineData("2016", "2016", "at most 11 months; which came first is not certain")]
    [InlineData("2015-12", "2015-12-31", "at most 30 days; which came first is not certain")]
    [InlineData("2015-12-31", "2016-01", "between 1 day and 1 month")]
    public void Phrase_of_coarse_dates_gives_both_bounds(string from, string to, string expected) =>
        AssertPhrase(from, to, expected);

    [Theory]
    [InlineData("2025-09-18/2025-09-19", "2025-09-20/2025-09-21", "2 days")]
    [InlineData("2021-05-01/..", "2022-05-01", "1 year")]
    [InlineData("../2014", "2015-01-01", "at least 1 day")]
    public void Phrase_of_intervals_counts_from_their_beginnings(string from, string to, string expected) =>
        AssertPhrase(from, to, expected);

    [Theory]
    [InlineData("2022-06-13?", "2022-07-13", "1 month (a date is in doubt)")]
    [InlineData("2016~", "2018", "between 1 year and 2 years, 11 months (a date is in doubt)")]
    public void Phrase_of_doubtful_dates_says_so(string from, string to, string expected) =>
        AssertPhrase(from, to, expected);

    private static void AssertPhrase(string from, string to, string expected)
    {
        UiStrings strings = new SampleSite().Context.Strings;

        Assert.Equal(expected, ElapsedTime.Between(Sample.Date(from), Sample.Date(to)).Phrase(strings));
    }
}
