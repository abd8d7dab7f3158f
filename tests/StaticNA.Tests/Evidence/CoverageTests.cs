namespace StaticNA.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void Passage_is_covered_by_entries_alone_or_set_aside_for_a_reason()
    {
        // Passage 1 is cited by the entry, 2 by a body of the glossary alone, 3 is set aside, 4 is neither.
        SourceCoverage source = Assert.Single(Of(Sample.Entry("report", "2015")).Sources);

        Assert.Equal((4, 1, 1, 25), (source.Passages, source.Cited, source.SetAside, source.Share));
        Assert.Equal([2, 4], source.Uncited.ToArray());
    }

    [Fact]
    public void Claim_of_an_entry_covers_as_its_text_does()
    {
        Entry entry = Sample.Entry("report", "2015") with { Commitments = [Sample.Commitment("clean")] };

        Assert.Equal([4], Assert.Single(Of(entry).Sources).Uncited.ToArray());
    }

    [Fact]
    public void Draft_covers_nothing_unless_drafts_are_included()
    {
        Entry draft = Sample.Entry("report", "2015") with { IsDraft = true };

        Assert.Equal(0, Assert.Single(Of(draft).Sources).Cited);
        Assert.Equal(1, Assert.Single(Coverage.Of(
            new SampleSite(new SampleOptions { Drafts = DraftPolicy.Include }, draft).Briefing).Sources).Cited);
    }

    [Fact]
    public void Share_is_rounded_down_so_that_100_means_all()
    {
        Source source = Sample.Source("gazette");
        source = source with { Digest = [.. Enumerable.Repeat(source.Digest[0], 1000)] };

        Assert.Equal(99, new SourceCoverage(source, 999, 0, [1000]).Share);
        Assert.Null(new SourceCoverage(source with { Digest = [] }, 0, 0, []).Share);
    }

    [Fact]
    public void Sentences_are_listed_by_place_and_only_figures_and_dates_are_gaps()
    {
        Coverage coverage = Of(
            With("later", "2016", "It was 2016."), With("first", "2015", "Nothing here.", "It is in Halifax.", "It sent 3 ships."));

        Assert.Equal(
            ["It is in Halifax.", "It sent 3 ships.", "It was 2016."], coverage.Claims.Select(claim => claim.Sentence.Text));
        Assert.Equal([false, true, true], coverage.Claims.Select(claim => claim.IsGap));
    }

    [Theory]
    [InlineData(true, "Nothing here.", "It is in Halifax.")]
    [InlineData(false, "It was 2016.")]
    public void Coverage_is_complete_without_gaps(bool isComplete, params string[] sentences)
    {
        Entry entry = With("report", "2015", sentences) with { Sources = [Sample.Cite(1, 2, 4)] };

        Assert.Equal(isComplete, Of(entry).IsComplete);
    }

    [Fact]
    public void Coverage_with_an_uncited_passage_is_not_complete() =>
        Assert.False(Of(Sample.Entry("report", "2015")).IsComplete);

    [Theory]
    [InlineData("en", "1 of 4, 25%")]
    [InlineData("fr", "1 sur 4, 25\u00A0%")]
    [InlineData("es", "1 de 4, 25\u00A0%")]
    public void About_page_says_the_same(string language, string cell) =>
        new SampleSite(new SampleOptions { Language = language }, Sample.Entry("report", "2015")).AssertHtml("/about/", $"<td>{cell}</td><td>1</td><td>2</td>");

    private static Coverage Of(params Entry[] entries) => Coverage.Of(new SampleSite(entries).Briefing);

    private static Entry With(string slug, string date, params string[] sentences)
    {
        Entry entry = Sample.Entry(slug, date);
        return entry with
        {
            Body = MarkdownBody.Empty with
            {
                Uncited =
                [
                    .. sentences.Select((text, index) =>
                        new UncitedSentence(text, new SourceLocation($"{date}/{slug}.md", index + 9, 1))),
                ],
            },
        };
    }
}
