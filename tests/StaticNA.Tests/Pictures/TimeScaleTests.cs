namespace StaticNA.Tests;

public class TimeScaleTests
{
    [Fact]
    public void Days_stand_in_their_order_inside_the_picture()
    {
        var scale = new TimeScale(2011, 2026);
        double[] places =
        [
            .. Enumerable.Range(0, 5844).Select(day => scale.Start(new DateOnly(2011, 1, 1).AddDays(day))),
        ];

        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Length, places.Distinct().Count());
        Assert.InRange(places[0], 0, 5);
        Assert.InRange(scale.End(new DateOnly(2026, 12, 31)), 95, 100);
    }

    [Fact]
    public void Days_beyond_the_years_stand_at_the_sides()
    {
        var scale = new TimeScale(2015, 2016);

        Assert.Equal(scale.Start(new DateOnly(2015, 1, 1)), scale.Start(DateOnly.MinValue));
        Assert.Equal(scale.End(new DateOnly(2016, 12, 31)), scale.End(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("../2014", 2014, 2014)]
    [InlineData("2021/..", 2021, 2021)]
    [InlineData("201X", 2010, 2019)]
    [InlineData("2016~", 2016, 2016)]
    [InlineData("2014-04/2025-09-19", 2014, 2025)]
    public void Scale_covers_the_years_that_are_known(string date, int first, int last)
    {
        TimeScale scale = TimeScale.Of([Sample.Date(date)]);

        Assert.Equal((first, last), (scale.FirstYear, scale.LastYear));
    }

    [Fact]
    public void One_year_is_cut_in_months()
    {
        var site = new SampleSite(Sample.Entry("a", "2015"));
        Tick[] ticks = [.. new TimeScale(2015, 2015).Ticks(site.Context.Strings)];

        Assert.Equal(12, ticks.Length);
        Assert.Equal("Jan", ticks[0].Text);
        Assert.Equal(["Jan", "Apr", "Jul", "Oct"], ticks.Where(tick => tick.IsOnPhones).Select(tick => tick.Text));
    }

    [Theory]
    [InlineData(2024, 2025)]
    [InlineData(2011, 2026)]
    [InlineData(1900, 2026)]
    [InlineData(1, 9999)]
    public void Labels_have_room(int first, int last)
    {
        var site = new SampleSite(Sample.Entry("a", "2015"));
        Tick[] ticks = [.. new TimeScale(first, last).Ticks(site.Context.Strings)];

        Assert.NotEmpty(ticks);
        Assert.InRange(ticks.Count(tick => tick.Text.Length > 0), 1, 12);
        Assert.InRange(ticks.Count(tick => tick.IsOnPhones && tick.Text.Length > 0), 1, 8);
        Assert.All(ticks.Where(tick => tick.IsOnPhones), tick => Assert.InRange(tick.At, 0, 91));
    }
}
