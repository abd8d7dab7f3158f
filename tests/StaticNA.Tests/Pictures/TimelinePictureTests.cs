using AngleSharp.Dom;

namespace StaticNA.Tests;

public class TimelinePictureTests
{
    [Fact]
    public void Entry_stands_in_the_lane_of_each_of_its_themes_and_leads_to_its_page()
    {
        var site = new SampleSite(
            Sample.Entry("both", "2015-05-01") with { Themes = Sample.All("rivers", "bridges") },
            Sample.Entry("one", "2016-05-01"), Sample.Entry("two", "2017"));
        IElement picture = site.Picture("/timeline/", "timeline");

        Assert.Equal(["Title of both (1 May 2015 · Report)"], picture.Lane("Theme of bridges").Titles());
        Assert.Equal(3, picture.Lane("Theme of rivers").Titles().Length);
        Assert.Equal(
            "/some/entries/2015/both/", picture.Lane("Theme of bridges").QuerySelector("svg a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(DateBasis.Stated, EntryStatus.Held, "", 1)]
    [InlineData(DateBasis.Inferred, EntryStatus.Held, "hollow", 2)]
    [InlineData(DateBasis.External, EntryStatus.Held, "hollow", 2)]
    [InlineData(DateBasis.Stated, EntryStatus.Planned, "hollow", 1)]
    [InlineData(DateBasis.Inferred, EntryStatus.Planned, "hollow", 1)]
    [InlineData(DateBasis.Stated, EntryStatus.Unknown, "hollow unknown", 1)]
    public void Doubt_is_a_filling(DateBasis basis, EntryStatus status, string look, int paths)
    {
        Entry entry = Sample.Meeting("a", "2015-05-01") with { Status = status };
        var site = new SampleSite(
            entry with { Date = entry.Date with { Basis = basis, Note = "a note" }, Themes = Sample.All("bridges") },
            Sample.Entry("b", "2016"), Sample.Entry("c", "2017"));
        IElement[] drawn =
        [
            .. site.Picture("/timeline/", "timeline").Lane("Theme of bridges").QuerySelectorAll("svg svg path"),
        ];

        Assert.Equal(paths, drawn.Length);
        Assert.Equal(look, drawn[0].GetAttribute("class") ?? "");
    }

    [Theory]
    [InlineData("2015-05-01", 0, 0)]
    [InlineData("2015", 1, 0)]
    [InlineData("2015~", 1, 2)]
    [InlineData("2015/2016", 1, 0)]
    [InlineData("2015/..", 0, 1)]
    [InlineData("../2015", 0, 1)]
    public void Range_is_a_bar_and_what_is_open_or_approximate_fades(string date, int bars, int fades)
    {
        var site = new SampleSite(
            Sample.Entry("a", date) with { Themes = Sample.All("bridges") },
            Sample.Entry("b", "2014"), Sample.Entry("c", "2017"));
        IElement lane = site.Picture("/timeline/", "timeline").Lane("Theme of bridges");

        Assert.Equal(bars, lane.QuerySelectorAll("rect.extent").Length);
        Assert.Equal(fades, lane.QuerySelectorAll("rect[fill^=url]").Length);
    }

    [Fact]
    public void Gradients_that_fades_name_are_on_the_page()
    {
        var site = new SampleSite(Sample.Entry("a", "2015~"), Sample.Entry("b", "2016/.."), Sample.Entry("c", "2017"));
        IElement page = site.Parse("/timeline/").DocumentElement;

        Assert.All(page.QuerySelectorAll("[fill^=url]"), fade => Assert.NotNull(
            page.QuerySelector($"linearGradient{fade.GetAttribute("fill")![4..^1]}")));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 1)]
    public void More_than_five_marks_on_one_place_become_a_number(int entries, int marks)
    {
        var site = new SampleSite(
        [
            .. Enumerable.Range(0, entries).Select(number =>
                Sample.Entry($"e{number}", "2015-05-01") with { Themes = Sample.All("bridges") }),
            Sample.Entry("b", "2012"), Sample.Entry("c", "2017"),
        ]);
        string[] titles = site.Picture("/timeline/", "timeline").Lane("Theme of bridges").Titles();

        Assert.Equal(marks, titles.Length);
        Assert.Equal(marks == 1, titles[0] == "2015: 6 entries");
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void Lane_of_many_entries_counts_them_by_year_with_a_link_to_the_year(int entries, bool isCounted)
    {
        var site = new SampleSite([.. Yearly(entries)]);
        IElement lane = site.Picture("/timeline/", "timeline").Lane("Theme of rivers");

        Assert.Equal(isCounted ? 10 : entries, lane.Titles().Length);
        Assert.Equal(
            isCounted ? "/some/timeline/2010/" : "/some/entries/2010/e0000/",
            lane.QuerySelector("svg a")!.GetAttribute("href"));
    }

    [Fact]
    public void Year_of_many_entries_counts_them_by_month_and_those_without_one_apart()
    {
        Entry[] dated = [.. Sample.Many(50, Sample.Entry)];
        var site = new SampleSite([.. dated, Sample.Entry("some-time", "2010")]);
        string[] titles = site.Picture("/timeline/2010/", "timeline").Lane("Theme of rivers").Titles();

        Assert.Equal(["2010: 1 entry", "January 2010: 31 entries", "February 2010: 19 entries"], titles);
    }

    [Fact]
    public void Titles_are_escaped()
    {
        const string title = "<script>alert(\"1\")</script> & 'more'";
        var site = new SampleSite(
            Sample.Entry("a", "2015") with { Title = Sample.At(title) }, Sample.Entry("b", "2016"), Sample.Entry("c", "2017"));

        Assert.Contains(
            site.Picture("/timeline/", "timeline").Lane("Theme of rivers").Titles(),
            drawn => drawn.StartsWith(title, StringComparison.Ordinal));
        site.AssertNoHtml("/timeline/", "<script>alert");
    }

    [Fact]
    public void Legend_explains_what_is_drawn_and_nothing_else()
    {
        var site = new SampleSite(
            Sample.Entry("a", "2015-01-01"), Sample.Meeting("b", "2016-01-01") with { Status = EntryStatus.Planned },
            Sample.Entry("c", "2017-01-01"));
        string[] legend =
        [
            .. site.Picture("/timeline/", "timeline").QuerySelectorAll(".legend li").Select(item => item.TextContent.Trim()),
        ];

        Assert.Equal(["Meeting", "Report", "stated", "planned"], legend);
    }

    /// <summary>Over ten years, apart from each other, so that no five stand in one place.</summary>
    private static IEnumerable<Entry> Yearly(int count) => Enumerable.Range(0, count).Select(number => Sample.Entry(
        $"e{number:D4}", $"{2010 + (number % 10)}-{(number / 10 % 4 * 3) + 1:D2}-01"));
}
