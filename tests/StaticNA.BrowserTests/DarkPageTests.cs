using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>
/// A page of each kind with dark colours, as a browser sees it. The kinds are those of the site, so that a new one can't be left out.
/// A class of its own beside <see cref="LightPageTests"/>, since classes run side by side.
/// </summary>
public sealed class DarkPageTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    public static TheoryData<string> Templates { get; } = [.. SiteInBrowser.Kinds];

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public Task Wide_page_of_each_kind_is_accessible_and_opens_without_trouble(string template) =>
        PageChecks.AssertGoodAsync(
            site, site.AddressOfKind(template), new Reader { Scheme = ColorScheme.Dark, Width = Reader.Desktop });

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public Task Narrow_page_of_each_kind_is_accessible_and_opens_without_trouble(string template) =>
        PageChecks.AssertGoodAsync(
            site, site.AddressOfKind(template), new Reader { Scheme = ColorScheme.Dark, Width = Reader.Phone });
}
