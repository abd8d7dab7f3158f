using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>Pages at old addresses, on a host that knows no redirects.</summary>
public sealed class AliasTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    [BrowserTheory]
    [InlineData("old/harbours/")]
    [InlineData("old-harbours.html")]
    public async Task Old_address_leads_on_without_script_and_without_trouble(string address)
    {
        using var folder = new TemporaryFolder();
        FolderCopy.Of(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base"), folder.Path);
        string theme = folder["input/themes/harbours.md"];
        await File.WriteAllTextAsync(
            theme, (await File.ReadAllTextAsync(theme)).Insert(4, "aliases: [/old/harbours/, /old-harbours.html]\n"));
        BuildResult built = SiteBuilder.Build(new BuildOptions
        {
            Root = folder.Path,
            Input = folder["input"],
            Output = folder["output"],
            BaseUrl = SiteInBrowser.Address,
        }, CancellationToken.None);
        Assert.True(built.Published);

        await using OpenPage open = await site.OpenAloneAsync(
            SiteInBrowser.Address + address, new Reader { HasScript = false }, folder["output"]);
        await open.Page.Locator("h1", new() { HasText = "Harbours" }).WaitForAsync();

        Assert.Equal(SiteInBrowser.Address + "themes/harbours/", open.Page.Url);
        Assert.Empty(open.Troubles);
    }
}
