namespace StaticNA.Tests;

public sealed class ManifestComparisonTests
{
    private static readonly SiteManifest Before = Manifest(("Z.txt", "1"), ("a.html", "1"), ("b/c.html", "1"), ("é.html", "1"));

    [Fact]
    public void Paths_are_told_apart_by_what_happened_to_them()
    {
        var comparison = ManifestComparison.Of(Before, Manifest(("a.html", "1"), ("b/c.html", "2"), ("b/d.html", "1")));
        Assert.Equal(["b/d.html"], comparison.Added.AsEnumerable());
        Assert.Equal(["b/c.html"], comparison.Changed.AsEnumerable());
        Assert.Equal(["Z.txt", "é.html"], comparison.Removed.AsEnumerable());
        Assert.False(comparison.IsEmpty);
    }

    [Fact]
    public void Each_list_is_in_ordinal_order() =>
        Assert.Equal(["Z.txt", "a.html", "b/c.html", "é.html"], ManifestComparison.Of(Manifest(), Before).Added.AsEnumerable());

    [Fact]
    public void Site_that_was_never_published_is_all_added()
    {
        var comparison = ManifestComparison.Of(null, Before);
        Assert.Equal(Before.Files.Select(file => file.Path), comparison.Added.AsEnumerable());
        Assert.Empty(comparison.Changed);
        Assert.Empty(comparison.Removed);
    }

    [Fact]
    public void Same_site_differs_in_nothing() => Assert.True(ManifestComparison.Of(Before, Before).IsEmpty);

    [Fact]
    public void File_that_moved_is_removed_and_added()
    {
        var comparison = ManifestComparison.Of(Manifest(("a", "1")), Manifest(("b", "1")));
        Assert.Equal(["b"], comparison.Added.AsEnumerable());
        Assert.Equal(["a"], comparison.Removed.AsEnumerable());
    }

    [Fact]
    public void File_that_differs_in_size_alone_is_changed()
    {
        ContentHash hash = ContentHash.Of("x"u8);
        var comparison = ManifestComparison.Of(SiteManifest.Of([new("a", 1, hash)]), SiteManifest.Of([new("a", 2, hash)]));
        Assert.Equal(["a"], comparison.Changed.AsEnumerable());
    }

    private static SiteManifest Manifest(params (string Path, string Text)[] files) => SiteManifest.Of(files.Select(
        file => new StagedFile(file.Path, file.Text.Length, ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(file.Text)))));
}
