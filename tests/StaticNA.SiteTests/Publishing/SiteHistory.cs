namespace StaticNA.SiteTests.Publishing;

/// <summary>
/// A site that is about to be built, and the root hashes that its output may have: at once the first publication, the second, which has
/// no idle tree yet, and the third, which has one and keeps most of it.
/// </summary>
/// <param name="Site">With the output before the build, and the input after the edit.</param>
/// <param name="Before">The output's; null where there is none.</param>
/// <param name="After">What a clean build comes to.</param>
internal sealed record SiteHistory(SmallSite Site, ContentHash? Before, ContentHash After)
{
    /// <param name="folder">Where to make it.</param>
    /// <param name="generation">Which publication is next, from 1.</param>
    internal static SiteHistory BeforePublication(string folder, int generation)
    {
        SmallSite site = SmallSite.Create(folder);
        ContentHash? before = null;
        for (int done = 1; done < generation; done++)
        {
            site.Edit(done);
            Assert.True(site.Build().Published);
            before = PublishedState.RootHashOf(site.Output);
        }

        site.Edit(generation);
        return new SiteHistory(site, before, site.CleanRootHash());
    }

    /// <summary>The same, to be spoilt by a trial.</summary>
    internal SiteHistory CopyTo(string folder) => this with { Site = Site.CopyTo(folder) };

    /// <summary>The output is the old or the new site; a build ends with the new one, whatever was interrupted before.</summary>
    internal void AssertIsWholeAndMends()
    {
        PublishedState.AssertIsOneOf(Site, Before, After);
        AssertMends();
    }

    /// <summary>A build ends with the new site and leaves nothing of the interruption behind.</summary>
    internal void AssertMends()
    {
        Assert.Equal((0, ""), Site.Run());
        PublishedState.AssertIs(Site, After);
    }
}
