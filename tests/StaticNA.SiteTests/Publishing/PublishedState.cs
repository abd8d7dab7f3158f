namespace StaticNA.SiteTests.Publishing;

/// <summary>What must hold of a published site and of the folder that its publisher keeps beside it.</summary>
internal static class PublishedState
{
    /// <summary>The output is, byte for byte, one of these sites; null among them stands for no output.</summary>
    internal static void AssertIsOneOf(SmallSite site, params ContentHash?[] expected)
    {
        ContentHash? found = Directory.Exists(site.Output) ? RootHashOf(site.Output) : null;
        Assert.Contains(found, expected);
    }

    /// <summary>The output is that site, and nothing is left of an interruption but what a build keeps.</summary>
    internal static void AssertIs(SmallSite site, ContentHash expected)
    {
        Assert.Equal(expected, RootHashOf(site.Output));
        Assert.Equal([".staticna", "input", "output"], Names(site.Root));
        Assert.Equal(["output"], Names(site.At(".staticna")));
        Assert.Empty(Names(site.At(".staticna/output")).Except(["build", "lock", "records", "tree"]));
        Assert.True(Names(site.At(".staticna/output/records")).Length <= 2, "records of trees that are no more are left");
        if (Directory.Exists(site.At(".staticna/output/tree")))
        {
            RootHashOf(site.At(".staticna/output/tree"));
        }
    }

    /// <summary>The root hash of a folder that holds what its manifest lists and nothing else.</summary>
    internal static ContentHash RootHashOf(string folder)
    {
        Verification found = OutputVerifier.Verify(folder, expected: null, CancellationToken.None);
        Assert.Equal(ManifestState.Sound, found.Manifest);
        Assert.Empty(found.Findings);
        return found.RootHash!.Value;
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];
}
