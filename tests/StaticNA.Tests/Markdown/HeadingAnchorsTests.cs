namespace StaticNA.Tests;

public sealed class HeadingAnchorsTests
{
    [Theory]
    [InlineData("Calm sea", "calm-sea")]
    [InlineData("  Calm — sea!  ", "calm-sea")]
    [InlineData("Mexico’s role", "mexicos-role")]
    [InlineData("Énergie et océans", "énergie-et-océans")]
    [InlineData("2015_plan", "2015_plan")]
    [InlineData("?!", "section")]
    [InlineData("Sources", "section-sources")]
    [InlineData("Main", "section-main")]
    [InlineData("P3", "section-p3")]
    [InlineData("Cite 1 2", "section-cite-1-2")]
    [InlineData("Source 4", "section-source-4")]
    [InlineData("Fn 1", "section-fn-1")]
    [InlineData("Ports", "ports")]
    [InlineData("Cite", "cite")]
    public void Heading_gets_a_plain_id_that_no_template_uses(string heading, string id)
    {
        Assert.Equal(id, new HeadingAnchors().Next(heading));
    }

    [Fact]
    public void Repeated_headings_get_different_ids()
    {
        var anchors = new HeadingAnchors();
        string[] headings = ["Sea", "sea", "Sea 1", "SEA", "Sources", "Section sources", "Sea-1"];

        string[] ids = [.. headings.Select(heading => anchors.Next(heading))];

        Assert.Equal(["sea", "sea-1", "sea-1-1", "sea-2", "section-sources", "section-sources-1", "sea-1-2"], ids);
    }

    [Fact]
    public void Long_heading_gets_a_short_id()
    {
        Assert.Equal(100, new HeadingAnchors().Next(new string('a', 5_000)).Length);
    }

    [Fact]
    public void Marks_are_no_part_of_the_id()
    {
        var read = BodyFixture.ReadClean("## Calm *sea* `x` &eacute; [@dock ¶3][^n]\n\n[^n]: Note");

        Assert.Equal("calm-sea-x-é", read.Tree().QuerySelector("h2")!.Id);
    }
}
