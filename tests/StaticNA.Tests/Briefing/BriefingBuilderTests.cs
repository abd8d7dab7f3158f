namespace StaticNA.Tests;

public sealed class BriefingBuilderTests : IDisposable
{
    private readonly WrittenBriefing _written = new();

    public void Dispose() => _written.Dispose();

    [Fact]
    public void Entries_are_sorted_by_date_then_slug()
    {
        _written.Entry("2016-02", "d");
        _written.Entry("2016-02-01", "c");
        _written.Entry("2015-12-31", "z");
        _written.Entry("2016-02-01", "b");

        Assert.Equal(["z", "b", "c", "d"], Slugs(Build().Entries));
    }

    [Fact]
    public void Lists_are_sorted_by_what_readers_see()
    {
        _written.Write("themes/a.md", "---\ntitle: Zebras\nsummary: Stripes.\n---\n");
        _written.Write("people.yml", "a: {name: Al Young, sort-as: Young}\nb: {name: Zoe Bell, sort-as: Bell}\n");
        _written.Write("bodies.yml", "a: {name: Union}\nb: {name: League}\n");
        _written.Write("series.yml", "c: {name: Summits}\nd: {name: Panels}\n");
        _written.Write("glossary.yml", "e: {term: berth, definition: A place.}\nf: {term: Anchor, definition: A hook.}\n");
        _written.Source("almanac", "");

        Briefing briefing = Build();

        Assert.Equal(["harbours", "a"], briefing.Themes.Select(theme => theme.Slug));
        Assert.Equal(["almanac", "lantern"], briefing.Sources.Select(source => source.Id));
        Assert.Equal(["b", "a"], briefing.People.Select(person => person.Id));
        Assert.Equal(["b", "a"], briefing.Bodies.Select(body => body.Id));
        Assert.Equal(["d", "c"], briefing.Series.Select(series => series.Id));
        Assert.Equal(["f", "e"], briefing.Terms.Select(term => term.Id));
    }

    [Fact]
    public void Entries_are_found_by_what_they_name_in_order_of_date()
    {
        _written.Entry("2016", "second",
            "participants: [{person: ada-quill}]\nmentions: [bo-reed]\nbodies: [group]\nseries: talks\nannounced-by: first\n");
        _written.Entry("2015", "first", "participants: [{person: ada-quill}]\nparties: [group, CA]\n");

        Briefing briefing = Build();

        Assert.Equal(["first", "second"], Slugs(briefing.EntriesOfTheme("harbours")));
        Assert.Equal(["first", "second"], Slugs(briefing.EntriesWithParticipant("ada-quill")));
        Assert.Equal(["second"], Slugs(briefing.EntriesThatMention("bo-reed")));
        Assert.Equal(["first", "second"], Slugs(briefing.EntriesOfBody("group")));
        Assert.Equal(["second"], Slugs(briefing.EntriesOfSeries("talks")));
        Assert.Equal(["second"], Slugs(briefing.EntriesAnnouncedBy("first")));
        Assert.Empty(briefing.EntriesThatMention("ada-quill"));
        Assert.Empty(briefing.EntriesOfTheme("none"));
    }

    [Fact]
    public void Entry_that_names_a_thing_twice_is_listed_once()
    {
        _written.Entry("2015", "first", "parties: [group]\nbodies: [group]\n");

        Assert.Equal(["first"], Slugs(Build().EntriesOfBody("group")));
    }

    [Fact]
    public void Passages_know_what_rests_on_them()
    {
        _written.Entry("2016", "later");
        _written.Entry("2015", "earlier",
            "commitments:\n  - {id: dredge, parties: [CA], text: Dredge it., status: open, sources: [lantern ¶2, lantern ¶2]}\n",
            "Said [@lantern ¶1] and again [@lantern ¶1].\n");
        _written.Write("themes/harbours.md", "---\ntitle: Harbours\nsummary: About harbours.\nsources: [lantern ¶1]\n---\n");
        _written.Write("people.yml", "ada-quill:\n  name: Ada Quill\n  attested: [{role: Minister, source: lantern, passage: 1}]\n");
        _written.Write("bodies.yml", "group: {name: Group, sources: [lantern ¶2]}\n");
        _written.Write("series.yml", "talks: {name: Talks, sources: [lantern ¶2]}\n");
        _written.Write("glossary.yml", "berth: {term: Berth, definition: A place., sources: [lantern ¶2]}\n");

        Briefing briefing = Build();

        Assert.Equal(
            ["Entry About earlier", "Entry About later", "Theme Harbours", "Person Ada Quill"],
            briefing.UsesOf("lantern", 1).Select(use => $"{use.Kind} {use.Title}"));
        Assert.Equal(
            ["Entry About earlier", "Commitment Dredge it.", "Body Group", "Series Talks", "Term Berth"],
            briefing.UsesOf("lantern", 2).Select(use => $"{use.Kind} {use.Title}"));
        Assert.Equal("dredge", briefing.UsesOf("lantern", 2)[1].Fragment);
        Assert.Empty(briefing.UsesOf("lantern", 3));
    }

    [Fact]
    public void Neighbours_are_the_entries_before_and_after_by_date()
    {
        _written.Entry("2016", "second");
        _written.Entry("2015", "first");
        _written.Entry("2017", "third");

        Briefing briefing = Build();
        Entry second = briefing.EntryBySlug["second"];

        Assert.Equal(("first", "third"), (briefing.Previous(second)!.Slug, briefing.Next(second)!.Slug));
        Assert.Null(briefing.Previous(briefing.EntryBySlug["first"]));
        Assert.Null(briefing.Next(briefing.EntryBySlug["third"]));
    }

    [Fact]
    public void Drafts_are_left_out_with_all_they_name()
    {
        _written.Entry("2015", "published");
        _written.Entry("2016", "draft", "draft: true\nmentions: [nobody]\n");
        _written.Write("themes/drafted.md", "---\ntitle: Drafted\nsummary: Not yet.\ndraft: true\n---\n");
        _written.Source("sketch", "draft: true\n");

        Briefing briefing = Build();

        Assert.Equal(["published"], Slugs(briefing.Entries));
        Assert.Equal(["harbours"], briefing.Themes.Select(theme => theme.Slug));
        Assert.Equal(["lantern"], briefing.Sources.Select(source => source.Id));
        Assert.Null(briefing.Next(briefing.Entries[0]));
    }

    [Fact]
    public void Drafts_are_part_of_the_site_when_asked_for()
    {
        _written.Entry("2015", "published", "related: [draft]\n");
        _written.Entry("2016", "draft", "draft: true\n");

        Briefing briefing = _written.Build(DraftPolicy.Include);

        Assert.Empty(_written.Found);
        Assert.Equal(["published", "draft"], Slugs(briefing.Entries));
    }

    [Fact]
    public void References_to_drafts_are_reported_where_they_stand()
    {
        _written.Entry("2016", "draft", "draft: true\nrelated: [draft-too]\n");
        _written.Entry("2016", "draft-too", "draft: true\n");
        _written.Source("sketch", "draft: true\n");
        _written.Entry("2015", "published", "related: [draft]\n", "See [this](entry:draft) and [@sketch ¶1].\n");

        _written.Build();

        Assert.Equal(
            ["8:11 the entry 'draft' is a draft", "11:12 the page /entries/2016/draft/ is a draft", "11:31 the source 'sketch' is a draft"],
            _written.Found.Select(found => $"{found.Location.Line}:{found.Location.Column} {found.Message}"));
        Assert.All(_written.Found, found => Assert.Equal("input/entries/2015/published.md", found.Location.File));
    }

    [Fact]
    public void Slug_in_two_years_is_reported_at_the_second_file()
    {
        _written.Entry("2016", "twin");
        _written.Entry("2015", "twin");

        Briefing briefing = _written.Build();

        Diagnostic taken = Assert.Single(_written.Found);
        Assert.Equal("SNA0310 input/entries/2016/twin.md:1:1", $"{taken.Rule.Code} {taken.Location}");
        Assert.Single(briefing.Entries);
    }

    private static IEnumerable<string> Slugs(IEnumerable<Entry> entries) => entries.Select(entry => entry.Slug);

    /// <summary>The briefing of files without mistakes.</summary>
    private Briefing Build()
    {
        Briefing briefing = _written.Build();
        Assert.Empty(_written.Found);
        return briefing;
    }
}
