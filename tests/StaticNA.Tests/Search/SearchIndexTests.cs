namespace StaticNA.Tests;

public class SearchIndexTests
{
    [Fact]
    public void Same_site_gives_the_same_files()
    {
        Entry[] entries = Sample.Many(50, Sample.Entry);

        Assert.Equal(new WrittenIndex(new SampleSite(entries)).Files, new WrittenIndex(new SampleSite(entries)).Files);
    }

    [Fact]
    public void Files_of_other_content_have_other_names()
    {
        var files = new WrittenIndex(new SampleSite(Sample.Entry("a", "2015"))).Files;
        var others = new WrittenIndex(new SampleSite(Sample.Entry("b", "2015"))).Files;

        string[] same = [.. files.Keys.Intersect(others.Keys).Where(file => file != "/search/index.json")];
        Assert.All(same, file => Assert.Equal(files[file], others[file]));
        Assert.Contains(files.Keys, file => !others.ContainsKey(file));
        Assert.All(files.Keys.Where(file => file != "/search/index.json"), file => Assert.Matches(@"\.[0-9a-f]{8}\.txt$", file));
    }

    [Fact]
    public void Root_names_every_file_and_no_other()
    {
        var index = new WrittenIndex(new SampleSite(Sample.Many(200, Sample.Entry)));

        Assert.Equal(index.Files.Keys.Where(file => file != "/search/index.json").Order(), index.NamedByRoot().Order());
    }

    [Fact]
    public void Word_leads_to_all_documents_that_hold_it_and_no_other()
    {
        var index = new WrittenIndex(new SampleSite(
            Sample.Entry("a", "2015") with { Title = Sample.At("Ferry across Lac Léman") },
            Sample.Entry("b", "2016") with { Summary = "No ferries here." },
            Sample.Entry("c", "2017") with { Summary = "A FERRY's captain." }));

        Assert.Equal(["entries/2015/a/", "entries/2017/c/"], index.PagesWith("ferry"));
        Assert.Equal(["entries/2016/b/"], index.PagesWith("ferries"));
        Assert.Equal(["entries/2015/a/"], index.PagesWith("leman"));
        Assert.Empty(index.PagesWith("no-such-word"));
    }

    [Fact]
    public void Word_counts_more_in_a_title_than_among_names_than_in_a_text()
    {
        var index = new WrittenIndex(new SampleSite(
            Sample.Entry("title", "2015") with { Title = Sample.At("Oakham") },
            Sample.Entry("place", "2016") with { Place = new Place("Oakham", null, null) },
            Sample.Entry("summary", "2017") with { Summary = "Near Oakham." },
            Sample.Entry("body", "2018") with { Body = BodyFixture.ReadClean("Near Oakham.").Body }));

        int[] impacts = [.. index.ImpactsOf("oakham")];

        Assert.Equal(4, impacts.Length);
        Assert.True(impacts.SequenceEqual(impacts.OrderDescending()) && impacts.Distinct().Count() == 4, string.Join(' ', impacts));
    }

    [Fact]
    public void Words_that_stand_everywhere_keep_their_place_and_the_root_tells_them()
    {
        var index = new WrittenIndex(new SampleSite(Sample.Entry("a", "2015") with { Title = Sample.At("Summit of the isles") }));

        Assert.Equal([0], index.PlacesOf("summit"));
        Assert.Equal([3], index.PlacesOf("isles"));
        Assert.Contains("\"stop\":\"a an and ", index.Files["/search/index.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Places_far_into_a_text_are_kept_whole()
    {
        string summary = string.Join(' ', Enumerable.Repeat("very", 200)) + " end";
        var index = new WrittenIndex(new SampleSite(
            Sample.Entry("a", "2015") with { Title = Sample.At("Title"), Themes = [], Summary = summary }));

        // The title and the distance between texts come before.
        Assert.Equal([1 + 10 + 200], index.PlacesOf("end"));
    }

    [Fact]
    public void Everything_that_has_a_page_or_a_place_on_one_is_found()
    {
        var index = new WrittenIndex(new SampleSite(
            Sample.Entry("a", "2015") with { Commitments = [Sample.Commitment("clean-river")] }));

        Assert.Superset(
            new HashSet<string>
            {
                "entries/2015/a/", "entries/2015/a/#clean-river", "themes/rivers/", "people/ana/", "glossary/#river-council",
                "glossary/#bridge-talks", "glossary/#ford", "glossary/#northland", "sources/gazette/", "sources/gazette/#p1", "about/",
            },
            index.Addresses.ToHashSet());
    }

    [Fact]
    public void What_is_disabled_is_not_found()
    {
        var options = new SampleOptions { Disabled = ["people", "glossary", "sources", "themes"] };
        var index = new WrittenIndex(new SampleSite(options, Sample.Entry("a", "2015")));

        Assert.DoesNotContain(
            index.Addresses, address => options.Disabled.Any(feature => address.StartsWith(feature, StringComparison.Ordinal)));
        Assert.Contains("entries/2015/a/", index.Addresses);
    }

    [Fact]
    public void Files_of_a_large_site_stay_small()
    {
        var index = new WrittenIndex(new SampleSite(Sample.Many(2_100, Sample.Entry)));

        Assert.True(index.Files.Keys.Count(file => file.StartsWith("/search/texts/", StringComparison.Ordinal)) > 10);
        Assert.All(
            index.Files.Where(file => file.Key.StartsWith("/search/texts/", StringComparison.Ordinal)),
            file => Assert.InRange(file.Value.Length, 1, 10_000));
    }

    [Fact]
    public void Date_and_status_stand_with_their_doubt()
    {
        var index = new WrittenIndex(new SampleSite(
            Sample.Meeting("a", "2015~") with
            {
                Status = EntryStatus.Planned,
                Date = new EntryDate(Sample.Date("2015~"), DateBasis.Inferred, null, "from its byline"),
            }));

        Assert.Contains(index.Lines("texts"), line => line.StartsWith(
            "entries/2015/a/\tTitle of a\tabout 2015\t\tapproximate\tinferred:inferred\tplanned:planned\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Tab_or_line_break_in_a_text_becomes_a_space()
    {
        var index = new WrittenIndex(new SampleSite(Sample.Entry("a", "2015") with { Summary = "One\ttwo\nthree." }));

        Assert.Contains(index.Lines("texts"), line => line.Contains("\ts\tOne two three.", StringComparison.Ordinal));
    }
}
