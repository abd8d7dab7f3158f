namespace StaticNA.Tests;

public sealed class ClaimedPathsTests
{
    private readonly ClaimedPaths _claimed = new();

    [Fact]
    public void Claim_gives_the_folder_that_all_files_in_it_share()
    {
        SiteFolder? first = _claimed.TryClaim("a/b/c");
        Assert.Equal("a/b", first?.Path);
        Assert.Equal("a", first?.Parent?.Path);
        Assert.Same(first, _claimed.TryClaim("a/b/d"));
        Assert.Same(first, _claimed.FolderOf("a/b/c"));
        Assert.Same(first?.Parent, _claimed.TryClaim("a/e"));
        Assert.Equal(["", "a", "a/b"], _claimed.Folders().Select(folder => folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paths_above_a_claimed_one_are_folders_and_others_nothing()
    {
        _claimed.TryClaim("a/b");
        Assert.True(_claimed.IsFolder("a"));
        Assert.True(_claimed.IsFile("a/b"));
        Assert.False(_claimed.IsFile("a"));
        Assert.False(_claimed.IsFolder("a/b"));
        Assert.False(_claimed.IsFile("b") || _claimed.IsFolder("b"));
    }

    [Fact]
    public void Of_two_threads_that_clash_just_one_gets_the_path()
    {
        for (int i = 0; i < 200; i++)
        {
            string[] clashing = [$"{i}", $"{i}/a"];
            var folders = new SiteFolder?[2];
            Parallel.For(0, 2, side => folders[side] = _claimed.TryClaim(clashing[side]));
            Assert.Single(folders, folder => folder is not null);
            Assert.Null(_claimed.TryClaim(clashing[0]));
        }
    }
}
