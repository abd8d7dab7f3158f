namespace StaticNA.SiteTests.RealSites;

/// <summary>The tests that share <see cref="RealSite"/>.</summary>
[CollectionDefinition(Name)]
public sealed class RealSiteSharing : ICollectionFixture<RealSite>
{
    internal const string Name = "real site";
}
