using System.Globalization;

namespace StaticNA.Tests;

public sealed class NearDuplicateFinderTests
{
    [Theory]
    [InlineData("Ministers meet in Boston", "The ministers meet in Boston")]
    [InlineData("Ministers meet in Boston", "Boston: ministers meet")]
    [InlineData("Réunion of ministers", "Reunion of the ministers")]
    public void Titles_of_much_the_same_words_on_one_day_are_near_duplicates(string one, string other) =>
        Assert.Equal(["b is like a"], Find(Entry("a", one), Entry("b", other)));

    [Theory]
    [InlineData("Ministers meet in Boston", "Ministers speak of trade in Boston")]
    [InlineData("Canada reviews procurement", "Mexico reviews customs")]
    [InlineData("It is of the", "They were with")]
    public void Titles_with_few_words_in_common_are_not(string one, string other) =>
        Assert.Empty(Find(Entry("a", one), Entry("b", other) with { Sources = [Sample.Cite(4)] }));

    [Fact]
    public void Similar_titles_need_common_participants_or_passages_and_the_same_kind()
    {
        Entry one = Entry("a", "Ministers meet in Boston harbour") with { Participants = [new(Sample.At("ana"), null, null, null)] };
        Entry other = Entry("b", "Ministers meet on trade in Boston town") with { Sources = [Sample.Cite(4)] };

        Assert.Empty(Find(one, other));
        Assert.Equal(["b is like a"], Find(one, other with { Participants = one.Participants }));
        Assert.Equal(["b is like a"], Find(one, other with { Sources = one.Sources }));
        Assert.Empty(Find(one, other with { Sources = one.Sources, Kind = EntryKind.Agreement }));
    }

    [Fact]
    public void Entries_of_different_or_coarse_dates_are_not_compared()
    {
        const string Title = "Ministers meet in Boston";

        Assert.Empty(Find(Entry("a", Title), Entry("b", Title, "2015-02-01")));
        Assert.Empty(Find(Entry("a", Title, "2015"), Entry("b", Title, "2015")));
        Assert.Empty(Find(Entry("a", Title, "2015-02-01/2015-02-02"), Entry("b", Title, "2015-02-01/2015-02-02")));
    }

    [Fact]
    public void Entries_that_name_each_other_are_known_to_be_two()
    {
        Entry one = Entry("a", "Ministers meet in Boston");
        Entry other = Entry("b", "Ministers meet in Boston");

        Assert.Empty(Find(one with { Related = Sample.All("b") }, other));
        Assert.Empty(Find(one, other with { Related = Sample.All("a") }));
        Assert.Empty(Find(one, other with { AnnouncedBy = Sample.At("a") }));
    }

    [Fact]
    public void Entry_is_reported_once_beside_the_one_it_is_most_like() => Assert.Equal(
        ["b is like a", "c is like b"],
        Find(
            Entry("a", "Ministers meet in Boston"), Entry("b", "Ministers meet in Boston today"),
            Entry("c", "Ministers meet in Boston today again")));

    [Fact]
    public void Work_on_many_entries_of_one_day_does_not_grow_with_their_square()
    {
        const int Count = 4_000;
        var finder = new NearDuplicateFinder(Built(
        [
            .. Enumerable.Range(0, Count).Select(number => Entry(
                string.Create(CultureInfo.InvariantCulture, $"e{number:D5}"),
                string.Create(CultureInfo.InvariantCulture, $"Ministers meet in Boston about matter {number} of {number % 97}"))),
        ]));

        Assert.NotNull(finder.Find().ToList());

        // Six words that matter to each title, twenty others with each.
        Assert.InRange(finder.Compared, 1, Count * 6 * 20);
    }

    private static Entry Entry(string slug, string title, string date = "2015-01-31") =>
        Sample.Entry(slug, date) with { Title = Sample.At(title) };

    private static IEnumerable<string> Find(params Entry[] entries) =>
        new NearDuplicateFinder(Built(entries)).Find().Select(found => $"{found.Entry.Slug} is like {found.Other.Slug}");

    private static Briefing Built(Entry[] entries) => BriefingBuilder.Build(
        new Content
        {
            Site = new SampleOptions().Settings,
            Entries = [.. entries],
            Themes = [Sample.Theme("rivers")],
            Sources = [Sample.Source("gazette")],
            People = [Sample.Person("ana")],
            Countries = [],
            Bodies = [],
            Series = [],
            Terms = [],
            Cards = [],
        },
        DraftPolicy.Exclude,
        new DiagnosticBag());
}
