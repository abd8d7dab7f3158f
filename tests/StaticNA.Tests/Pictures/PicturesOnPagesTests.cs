using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace StaticNA.Tests;

public class PicturesOnPagesTests
{
    private static readonly SampleSite Small = new(Mixed(12));
    private static readonly SampleSite Large = new(Mixed(2000));

    public static TheoryData<string, string> Places => new()
    {
        { "/", "overview" },
        { "/timeline/", "timeline" },
        { "/timeline/2012/", "timeline" },
        { "/themes/rivers/", "theme" },
        { "/people/ana/", "person" },
        { "/chronology/", "encounters" },
        { "/chronology/", "intervals" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Page_has_its_picture_on_a_small_and_on_a_large_site(string route, string id)
    {
        Assert.NotNull(Large.Picture(route, id));
        if (route != "/timeline/2012/")
        {
            Assert.NotNull(Small.Picture(route, id));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Strips_have_a_title_and_a_description_and_nothing_to_be_tabbed_to(string route, string id)
    {
        foreach (IElement strip in Large.Picture(route, id).QuerySelectorAll("svg.strip"))
        {
            Assert.False(string.IsNullOrWhiteSpace(strip.QuerySelector(":scope > title")?.TextContent));
            Assert.False(string.IsNullOrWhiteSpace(strip.QuerySelector(":scope > desc")?.TextContent));
            Assert.All(strip.QuerySelectorAll("a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
            Assert.All(strip.QuerySelectorAll("a"), link => Assert.NotNull(link.Closest("[aria-hidden=true]")));
            Assert.Equal("group", strip.GetAttribute("role"));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Links_of_a_picture_lead_to_pages_or_to_places_on_its_page(string route, string id)
    {
        foreach (SampleSite site in new[] { Small, Large })
        {
            IElement? picture = site.Pictures(route).SingleOrDefault(figure => figure.GetAttribute("aria-labelledby") == id + "-title");
            HashSet<string> routes = [.. site.Routes.Select(page => "/some" + page)];
            Assert.All(picture?.QuerySelectorAll("a") ?? Enumerable.Empty<IElement>(), link =>
            {
                string href = link.GetAttribute("href")!;
                Assert.True(href[0] == '#' ? picture!.Owner!.GetElementById(href[1..]) is not null : routes.Contains(href), href);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Picture_of_2000_entries_takes_no_more_than_30_kilobytes(string route, string id) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Large.Picture(route, id).OuterHtml), 1, 30 * 1024);

    [Fact]
    public void Marks_of_a_large_site_together_count_every_entry_once()
    {
        IElement lane = Large.Picture("/timeline/", "timeline").Lane("Theme of rivers");

        Assert.Equal(2000, lane.QuerySelectorAll("svg svg text")
            .Sum(text => int.Parse(text.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Home_shows_what_is_planned_hollow_and_names_the_next()
    {
        var site = new SampleSite(
            Sample.Entry("a", "2015"), Sample.Entry("b", "2016"),
            Sample.Entry("next", "2020-07") with { Status = EntryStatus.Planned },
            Sample.Entry("later", "2021") with { Status = EntryStatus.Planned });
        IElement picture = site.Picture("/", "overview");

        Assert.Equal("Next: Title of next (July 2020)", picture.QuerySelector(".highlight")!.TextContent);
        Assert.Single(picture.QuerySelectorAll("circle.next"));
        Assert.Equal(2, picture.Lane("Entries").QuerySelectorAll("rect.hollow").Length);
        Assert.NotNull(picture.QuerySelector("line.as-of"));
    }

    [Fact]
    public void Two_builds_draw_the_same()
    {
        var again = new SampleSite(Mixed(2000));

        Assert.All(Places.Select(place => (string)place[0]).Distinct(), route => Assert.Equal(Large.Render(route), again.Render(route)));
    }

    [Fact]
    public void Pictures_can_be_disabled()
    {
        var site = new SampleSite(new SampleOptions { Disabled = ["pictures"] }, Mixed(12));

        Assert.All(site.Pages, page => Assert.DoesNotContain("<figure class=\"picture", site.Render(page), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void Pictures_speak_the_language_of_the_site(string language)
    {
        var site = new SampleSite(new SampleOptions { Language = language }, Mixed(12));

        Assert.NotEqual(
            Small.Picture("/timeline/", "timeline").QuerySelector("figcaption")!.TextContent,
            site.Picture("/timeline/", "timeline").QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void Few_entries_and_entries_of_one_date_have_no_picture()
    {
        Assert.Empty(new SampleSite(Sample.Entry("a", "2015"), Sample.Entry("b", "2016")).Pictures("/timeline/"));
        Assert.Empty(new SampleSite(
            Sample.Entry("a", "2015"), Sample.Entry("b", "2015"), Sample.Entry("c", "2015")).Pictures("/timeline/"));
    }

    /// <summary>Meetings and others over ten years, in two themes, with two people and a few plans.</summary>
    private static Entry[] Mixed(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number =>
        {
            string slug = string.Create(CultureInfo.InvariantCulture, $"e{number:D4}");
            var day = new DateOnly(2010, 1, 1).AddDays((int)((long)number * 3650 / count));
            string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Entry entry = number % 3 == 0 ? Sample.Meeting(slug, date) : Sample.Entry(slug, date);
            return entry with
            {
                Themes = number % 2 == 0 ? Sample.All("rivers", "bridges") : Sample.All("rivers"),
                Participants = [new Participant(Sample.At(number % 2 == 0 ? "ana" : "bo"), null, "Minister", null)],
                Status = number % 12 == 5 ? EntryStatus.Planned : entry.Status,
            };
        }),
    ];
}
