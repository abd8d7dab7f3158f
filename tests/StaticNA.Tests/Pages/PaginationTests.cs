namespace StaticNA.Tests;

public class PaginationTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(201, 3)]
    public void PagesFor_counts_begun_hundreds(int rows, int pages) => Assert.Equal(pages, Pagination.PagesFor(rows));

    [Theory]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(2, 3, "1 [2] 3")]
    [InlineData(1, 20, "[1] 2 3 4 … 20")]
    [InlineData(10, 20, "1 … 7 8 9 [10] 11 12 13 … 20")]
    [InlineData(20, 20, "1 … 17 18 19 [20]")]
    public void Of_links_first_last_and_neighbours(int number, int total, string expected)
    {
        var links = new SiteLinks(new SampleSite().Briefing);

        Pagination pagination = Pagination.Of(Route.Theme("rivers"), number, total, links)!;

        Assert.Equal(expected, string.Join(' ', pagination.Pages.Select(Text)));

        static string Text(PageNumber page) =>
            (page.FollowsGap ? "… " : "") + (page.IsCurrent ? $"[{page.Number}]" : $"{page.Number}");
    }
}
