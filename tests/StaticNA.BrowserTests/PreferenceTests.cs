using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>What readers ask of their system: forced colours, less motion.</summary>
public sealed class PreferenceTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    /// <summary>What stands in a page for the mark that is drawn: without its word, and in the colour of the text.</summary>
    private const string ShowMark = """
        kind => {
          const sheet = document.createElement("div");
          sheet.id = "sheet";
          const mark = document.createElement("span");
          mark.className = kind;
          for (const [name, value] of [["position", "fixed"], ["inset", "0 auto auto 0"], ["width", "160px"], ["height", "48px"],
            ["line-height", "32px"], ["background", "Canvas"], ["z-index", "9"]]) sheet.style.setProperty(name, value);
          for (const [name, value] of [["color", "CanvasText"], ["font-size", "24px"]]) mark.style.setProperty(name, value);
          if (!kind.startsWith("mark")) mark.textContent = "about";
          sheet.append(mark);
          document.getElementById("sheet")?.remove();
          document.body.append(sheet);
        }
        """;

    private const string Moving = """
        () => [...document.querySelectorAll("*")].filter(element => {
          const style = getComputedStyle(element);
          const lasts = time => time.split(",").some(part => parseFloat(part) > 0);
          return lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration))
            || style.scrollBehavior !== "auto";
        }).map(element => element.outerHTML.slice(0, 200)).concat(document.getAnimations().map(moves => `animation ${moves.id}`))
        """;

    public static TheoryData<string> Templates { get; } = [.. SiteInBrowser.Kinds];

    [BrowserTheory]
    [InlineData(ForcedColors.None, ColorScheme.Light)]
    [InlineData(ForcedColors.Active, ColorScheme.Light)]
    [InlineData(ForcedColors.Active, ColorScheme.Dark)]
    public async Task Marks_of_doubt_differ_in_shape_whatever_the_colours(ForcedColors forced, ColorScheme scheme)
    {
        string[] kinds = ["mark stated", "mark inferred", "mark external", "mark planned", "mark ongoing", "mark unknown",
            "approximate", "uncertain", "plain"];
        await using OpenPage open = await site.OpenAloneAsync(
            site.AddressOfKind("about"), new Reader { ForcedColors = forced, Scheme = scheme });
        var shapes = new Dictionary<string, string>();
        foreach (string kind in kinds)
        {
            shapes[kind] = await ShapeAsync(open, kind);
        }

        Assert.Equal(await ShapeAsync(open, kinds[0]), shapes[kinds[0]]);
        Assert.NotEqual(await ShapeAsync(open, "nothing at all"), await ShapeAsync(open, "mark"));
        Assert.Empty(
            from one in shapes
            from other in shapes
            where string.CompareOrdinal(one.Key, other.Key) < 0 && one.Value == other.Value
            select $"{one.Key} looks like {other.Key}");
    }

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public async Task Nothing_moves_for_readers_who_want_no_motion(string template)
    {
        await using OpenPage open = await site.OpenAsync(
            site.AddressOfKind(template), new Reader { Motion = ReducedMotion.Reduce });

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Moving));
    }

    /// <summary>The page scrolls smoothly for others, so the test above can tell the difference.</summary>
    [BrowserFact]
    public async Task Motion_is_noticed()
    {
        await using OpenPage open = await site.OpenAsync(site.AddressOfKind("about"), new Reader());

        Assert.Contains(
            await open.Page.EvaluateAsync<string[]>(Moving), element => element.StartsWith("<html", StringComparison.Ordinal));
    }

    private static async Task<string> ShapeAsync(OpenPage open, string kind)
    {
        await open.Page.EvaluateAsync(ShowMark, kind);
        byte[] picture = await open.Page.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = 160, Height = 48 } });
        return Convert.ToBase64String(picture);
    }
}
