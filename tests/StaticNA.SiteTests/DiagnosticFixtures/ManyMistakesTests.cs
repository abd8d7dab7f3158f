namespace StaticNA.SiteTests.DiagnosticFixtures;

/// <summary>How mistakes add up: each is reported, in order, and none because of another.</summary>
public sealed class ManyMistakesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ManyMistakesTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Mistakes_in_several_files_are_all_reported_in_one_run_by_place()
    {
        Replace("themes/harbours.md", "title: Harbours", "titel: Harbours");
        Replace("themes/harbours.md", "[@lantern ¶2]", "[@lantern 2]");
        Replace("sources/lantern.md", "sha256: 8e51", "sha256: 9e51");
        Replace("sources/lantern.md", "kind: news", "kind: new");
        Replace("people.yml", "country: CA", "country: CAN");
        Replace("glossary.yml", "  term:", "  trem:");
        Replace("site.yml", "as-of:", "as-off:");
        Replace("entries/2015/harbour-meeting.md", "due: 2016", "due: 31/12/2016");
        Replace("entries/2015/harbour-meeting.md", "level: ministers", "level: minister");
        Replace("entries/2015/harbour-meeting.md", "entry:harbour-group-founded", "entry:harbor-group-founded");
        Replace("entries/2015/harbour-group-founded.md", "bodies: [harbour-group]", "bodies: [harbor-group]");
        _folder.Write("input/entries/notes.txt", "");

        string[] expected =
        [
            "SNA0307 input/entries/2015/harbour-group-founded.md:10:10",
            "SNA0205 input/entries/2015/harbour-meeting.md:8:8",
            "SNA0206 input/entries/2015/harbour-meeting.md:20:10",
            "SNA0405 input/entries/2015/harbour-meeting.md:37:78",
            "SNA0113 input/entries/notes.txt:1:1",
            "SNA0201 input/glossary.yml:2:3",
            "SNA0306 input/people.yml:3:12",
            "SNA0201 input/site.yml:6:1",
            "SNA0205 input/sources/lantern.md:3:7",
            "SNA0502 input/sources/lantern.md:9:11",
            "SNA0201 input/themes/harbours.md:2:1",
            "SNA0401 input/themes/harbours.md:7:52",
        ];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Find()));
    }

    [Theory]
    [InlineData("site.yml", "as-of:", "as-off:", "SNA0201 input/site.yml:6:1")]
    [InlineData("countries.yml", "MX: {name: Mexico}", "MX: [name: Mexico}", "SNA0108 input/countries.yml:2:18")]
    [InlineData("countries.yml", "MX: {name: Mexico}", "MX: Mexico", "SNA0203 input/countries.yml:2:5")]
    [InlineData("people.yml", "  name: Ada Quill", "  nmae: Ada Quill", "SNA0201 input/people.yml:2:3")]
    [InlineData("people.yml", "  country: CA", "  name: CA", "SNA0110 input/people.yml:3:3")]
    [InlineData("bodies.yml", "harbour-group:", "harbour-group: &group", "SNA0109 input/bodies.yml:1:16")]
    [InlineData("series.yml", "level: ministers", "level: minister", "SNA0205 input/series.yml:4:10")]
    [InlineData("series.yml", "harbour-talks:", "harbour-talks: !talks", "SNA0109 input/series.yml:1:16")]
    [InlineData("themes/harbours.md", "summary:", "sumary:", "SNA0201 input/themes/harbours.md:3:1")]
    [InlineData("themes/harbours.md", "title: Harbours", "title: Harbours: all", "SNA0108 input/themes/harbours.md:2:16")]
    [InlineData("sources/lantern.md", "kind: news", "knd: news", "SNA0201 input/sources/lantern.md:3:1")]
    [InlineData("sources/lantern.md", "digest:", "digset:", "SNA0201 input/sources/lantern.md:11:1")]
    [InlineData("sources/lantern.md", "passages: [3, 5]", "passages: [5, 3]", "SNA0216 input/sources/lantern.md:10:17")]
    [InlineData("entries/2015/harbour-group-founded.md", "date: 2015-04", "date: 2015-13",
        "SNA0206 input/entries/2015/harbour-group-founded.md:3:12")]
    [InlineData("entries/2015/harbour-group-founded.md", "title:", "titel:",
        "SNA0201 input/entries/2015/harbour-group-founded.md:2:1")]
    [InlineData("entries/2015/harbour-meeting.md", "    status: unknown", "    stauts: unknown",
        "SNA0201 input/entries/2015/harbour-meeting.md:22:5")]
    public void Mistake_in_what_others_refer_to_is_reported_once(string file, string right, string wrong, string expected)
    {
        Replace(file, right, wrong);

        Assert.Equal([expected], Find());
    }

    private void Replace(string file, string right, string wrong)
    {
        string path = "input/" + file;
        string text = File.ReadAllText(_folder[path]);
        Assert.Contains(right, text, StringComparison.Ordinal);
        _folder.Write(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private string[] Find() => FixtureBuild.Find(_folder.Path);
}
