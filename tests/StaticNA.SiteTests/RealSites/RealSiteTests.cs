namespace StaticNA.SiteTests.RealSites;

[Collection(RealSiteSharing.Name)]
public sealed class RealSiteTests(RealSite real)
{
    [Fact]
    public void Site_builds_clean_without_documents()
    {
        BuildResult result = real.WithoutDocuments.Result;

        Assert.Empty(result.Diagnostics.Select(found => $"{found.Location}: {found.Rule.Code} {found.Message}"));
        Assert.True(result.Published);
        Assert.Equal(0, result.Evidence.Documents);
        Assert.True(result.Entries >= 25);
    }

    [DocumentsFact]
    public void Site_builds_clean_with_documents_and_all_evidence_is_checked()
    {
        BuildResult result = real.WithDocuments.Result;

        Assert.Empty(result.Diagnostics.Select(found => $"{found.Location}: {found.Rule.Code} {found.Message}"));
        Assert.True(result.Published);
        Assert.Equal(5, result.Evidence.Documents);
        Assert.True(result.Evidence.Citations > 0);
    }
}
