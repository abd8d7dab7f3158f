namespace StaticNA.BrowserTests;

/// <summary>Pages of each kind with large text, and those of long lists. See <see cref="LightPageTests"/> for what they are asked first.</summary>
public sealed class PageTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    public static TheoryData<string> Templates { get; } = [.. SiteInBrowser.Kinds];

    /// <summary>A long list looks different: numbered pages, links to years instead of entries.</summary>
    [BrowserTheory]
    [InlineData("timeline")]
    [InlineData("theme")]
    [InlineData("chronology")]
    [InlineData("commitments")]
    [InlineData("positions")]
    [InlineData("person")]
    public Task Page_of_a_large_site_is_accessible_and_opens_without_trouble(string template) =>
        PageChecks.AssertGoodAsync(site, site.AddressOfKindOnLargeSite(template), new Reader { Width = Reader.Phone });

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public async Task Page_of_each_kind_has_room_for_text_of_twice_the_size(string template)
    {
        await using OpenPage open = await site.OpenAsync(
            site.AddressOfKind(template), new Reader { Width = PageChecks.Narrowest });

        await open.Page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");

        Assert.Empty(await open.ElementsTooWideAsync());
    }
}
