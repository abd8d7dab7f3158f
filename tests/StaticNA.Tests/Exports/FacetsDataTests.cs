using System.Text.Json;

namespace StaticNA.Tests;

public class FacetsDataTests
{
    [Fact]
    public void Small_site_has_no_file_of_facets()
    {
        var site = new SampleSite(Sample.Many(200, Sample.Entry));

        Assert.DoesNotContain(SiteExports.EnabledFor(site.Briefing, site.Context.Strings), export => export is FacetsData);
    }

    [Fact]
    public void File_has_each_entry_under_its_anchor_with_its_options()
    {
        var site = new SampleSite(
            [.. Sample.Many(201, Sample.Entry), Sample.Entry("later", "2013-05-01") with { Themes = Sample.All("bridges") }]);

        using JsonDocument data = JsonDocument.Parse(site.Export(FacetsData.File.Path));
        string[] anchors = [.. data.RootElement.GetProperty("anchors").EnumerateArray().Select(item => item.ToString())];
        string[] options = data.RootElement.GetProperty("options").GetString()!.TrimEnd(' ').Split(' ');
        Assert.Equal(["y2010-01", "31", "y2010-02", "28"], anchors[..4]);
        Assert.Equal(["y2013", "1"], anchors[^2..]);
        Assert.Equal(202, options.Length);

        // bridges 0, rivers 1, report 2, stated 3, each counted from the sign #.
        Assert.Equal("$%&", options[0]);
        Assert.Equal("#%&", options[^1]);
    }

    [Fact]
    public void Address_of_the_file_changes_with_it()
    {
        Entry[] entries = Sample.Many(201, Sample.Entry);
        string before = new SampleSite(entries).Render("/timeline/2010/");
        entries[7] = entries[7] with { Kind = EntryKind.Meeting };

        string after = new SampleSite(entries).Render("/timeline/2010/");

        Assert.Contains("data-facets=\"/some/timeline/facets.json?v=", before, StringComparison.Ordinal);
        Assert.NotEqual(AddressIn(before), AddressIn(after));

        static string AddressIn(string html) => html.Split("data-facets=\"")[1].Split('"')[0];
    }
}
