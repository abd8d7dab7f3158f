namespace StaticNA.Tests;

public class ExtentTests
{
    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31", false, false, false)]
    [InlineData("2016~", "2016-01-01", "2016-12-31", false, true, true)]
    [InlineData("2016%", "2016-01-01", "2016-12-31", false, true, true)]
    [InlineData("2016?", "2016-01-01", "2016-12-31", false, false, false)]
    [InlineData("2025-09-18/2025-09-19", "2025-09-18", "2025-09-19", true, false, false)]
    [InlineData("2021-03/..", "2021-03-01", "2021-03-01", true, false, true)]
    [InlineData("../2014", "2014-12-31", "2014-12-31", true, true, false)]
    public void Extent_follows_the_precision_and_the_doubt_of_the_date(
        string date, string first, string last, bool isRange, bool fadesBefore, bool fadesAfter)
    {
        Extent extent = Extent.Of(Sample.Entry("a", date));

        Assert.Equal(Sample.Date(first).Earliest, extent.First);
        Assert.Equal(Sample.Date(last).Latest, extent.Last);
        Assert.Equal((isRange, fadesBefore, fadesAfter), (extent.IsRange, extent.FadesBefore, extent.FadesAfter));
    }

    [Fact]
    public void What_is_ongoing_fades_after_its_beginning() =>
        Assert.True(Extent.Of(Sample.Entry("a", "2016") with { Status = EntryStatus.Ongoing }).FadesAfter);
}
