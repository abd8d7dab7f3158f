namespace StaticNA.SiteTests.RealSites;

/// <summary>The site in <c>input/</c> uses all of its sources, and says on what its figures and dates rest.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_passage_is_cited_or_set_aside_and_every_figure_and_date_is_cited()
    {
        CheckResult result = SiteBuilder.Check(new BuildOptions
        {
            Root = Checkout.Root,
            Input = Checkout.At("input"),
            Output = Checkout.At("output"),
            MeasuresCoverage = true,
        }, CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Coverage);
        Assert.Empty(result.Coverage.Sources.SelectMany(source => source.Uncited.Select(passage => $"{source.Source.Id} ¶{passage}")));
        Assert.Empty(result.Coverage.Claims.Where(claim => claim.IsGap)
            .Select(claim => $"{claim.Sentence.Location} {claim.Kinds}: {claim.Sentence.Text}"));
        Assert.True(result.Coverage.IsComplete);
    }
}
