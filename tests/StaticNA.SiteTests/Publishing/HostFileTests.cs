namespace StaticNA.SiteTests.Publishing;

/// <summary>Files that hosts read.</summary>
public sealed class HostFileTests : IDisposable
{
    private readonly SiteWithAliases _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Site_says_that_Jekyll_is_not_to_touch_it_and_its_manifest_lists_that()
    {
        _site.Build(null);

        Assert.Empty(_site.Read(".nojekyll"));
        StagedFile listed = Assert.Single(
            SiteManifest.ReadFrom(_site.Folder["output"])!.Files, file => file.Path == ".nojekyll");
        Assert.Equal(0, listed.Size);
    }

    [Fact]
    public void File_with_a_leading_dot_stays_when_nothing_changes()
    {
        _site.Build(null);
        _site.Build(null);

        BuildResult again = _site.Build(null);

        Assert.Equal(0, again.FilesWritten);
        Assert.Empty(_site.Read(".nojekyll"));
    }

    [Fact]
    public void Domain_is_told_to_the_host()
    {
        _site.Build(null, "custom-domain: Example.org");

        Assert.Equal("example.org\n", _site.Read("CNAME"));
    }

    [Fact]
    public void Site_without_a_domain_of_its_own_tells_none()
    {
        _site.Build(null);

        Assert.DoesNotContain("CNAME", _site.Files());
    }

    [Theory]
    [InlineData("https://preview.example.net/")]
    [InlineData("https://example.org/preview/")]
    public void Build_for_another_place_does_not_take_the_domain_along(string address)
    {
        _site.Build(address, "custom-domain: example.org");

        Assert.DoesNotContain("CNAME", _site.Files());
    }

    [Fact]
    public void Headers_are_under_the_base_path_and_no_path_has_two_rules_of_its_own()
    {
        _site.Build("https://example.org/a/b/");

        string[] paths = [.. _site.Read("_headers").Split('\n').Where(line => line.Length > 0 && line[0] != ' ')];

        Assert.All(paths, path => Assert.StartsWith("/a/b/", path, StringComparison.Ordinal));
        Assert.Equal(paths.Distinct(), paths);
        Assert.Equal("/a/b/*", paths[0]);
    }

    [Fact]
    public void Headers_of_a_feed_that_is_left_out_are_left_out()
    {
        _site.Build(null, "disable: [feed]");

        Assert.DoesNotContain("/atom.xml\n", _site.Read("_headers").Replace("/themes/:theme/atom.xml", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("= \"/atom.xml\"", _site.Read("_nginx.conf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a$b/")]
    [InlineData("https://example.org/a%22b/")]
    [InlineData("https://example.org/a;b/")]
    public void Base_path_that_nginx_can_not_quote_leaves_its_file_out(string address)
    {
        _site.Build(address);

        Assert.DoesNotContain("_nginx.conf", _site.Files());
    }

    [Fact]
    public void Nginx_file_names_no_folder_of_this_machine()
    {
        _site.Build(null);

        Assert.DoesNotContain(_site.Folder.Path, _site.Read("_nginx.conf"), StringComparison.Ordinal);
    }
}
