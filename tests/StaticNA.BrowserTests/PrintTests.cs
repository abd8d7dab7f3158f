using System.Globalization;
using Microsoft.Playwright;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>Pages as the browser prints them.</summary>
public sealed class PrintTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    /// <summary>The margin beside the text, as the style sheet sets it.</summary>
    private const double Side = 18 * 72 / 25.4;

    private const string VisibleTexts = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const texts = [];
          while (walker.nextNode()) {
            const holder = walker.currentNode.parentElement;
            if (walker.data !== "" && holder.checkVisibility() && !holder.closest(".off-screen, script, svg")) {
              texts.push(walker.currentNode.data);
            }
          }
          return texts;
        }
        """;

    private const string Inside = """
        () => [...document.querySelectorAll("main a[href^='#']")].map(link => link.getAttribute("href").slice(1))
          .filter(id => document.querySelectorAll("[id='" + CSS.escape(id) + "']").length !== 1)
        """;

    public static TheoryData<string> Pages => ["print/", "chronology/", "themes/*", "entries/*", "sources/*", "timeline/"];

    [PrintTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_word_of_a_page_is_printed_inside_the_margins(string route)
    {
        await using OpenPage open = await OpenAsync(route);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        string[] texts = await open.Page.EvaluateAsync<string[]>(VisibleTexts);
        PrintedPdf pdf = await PrintAsync(open.Page);

        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts.Select(PrintedPdf.Squeeze), text => !pdf.Holds(text));
        Assert.All(pdf.Pages, page => Assert.All(page.Body, text =>
        {
            Assert.InRange(text.Left, Side - 1, page.Width - Side);
            Assert.InRange(text.Left + text.Width, Side, page.Width - Side + 1);
            Assert.InRange(text.Bottom + text.Height, 0, page.Height - Side + 2);
        }));
    }

    [PrintTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_but_the_first_has_its_number(string route)
    {
        await using OpenPage open = await OpenAsync(route);
        PrintedPdf pdf = await PrintAsync(open.Page);

        Assert.Equal(
            pdf.Pages.Select((_, index) => index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture)),
            pdf.Pages.Select(page => page.Number));
    }

    [PrintTheory]
    [InlineData("print/", 50, 250)]
    [InlineData("chronology/", 2, 8)]
    public async Task Page_takes_as_much_paper_as_its_text_needs(string route, int least, int most)
    {
        await using OpenPage open = await OpenAsync(route);
        PrintedPdf pdf = await PrintAsync(open.Page);

        Assert.InRange(pdf.Pages.Count, least, most);
        Assert.All(pdf.Pages, page => Assert.NotEmpty(page.Body));
    }

    [PrintTheory]
    [InlineData("print/")]
    public async Task Contents_lead_to_every_theme_and_entry_in_order(string route)
    {
        await using OpenPage open = await OpenAsync(route);
        string[] contents = await open.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.toc a')].map(link => link.getAttribute('href').slice(1))");
        PrintedPdf pdf = await PrintAsync(open.Page);

        Assert.Equal(Files("themes"), contents.Count(id => id.StartsWith("theme-", StringComparison.Ordinal)));
        Assert.Equal(Files("entries"), contents.Count(id => id.StartsWith("entry-", StringComparison.Ordinal)));

        // A link that takes several lines is there several times.
        PrintedPdf.Link[] links = [.. pdf.Links.Where(link => link.Url is null).DistinctBy(link => link.Name).Take(contents.Length)];
        Assert.Equal(contents, links.Select(link => link.Name));
        Assert.Equal(links.Select(link => link.Target).Order(), links.Select(link => link.Target));
    }

    [PrintTheory]
    [InlineData("print/")]
    public async Task Links_to_what_the_document_holds_lead_inside(string route)
    {
        await using OpenPage open = await OpenAsync(route);
        string[] broken = await open.Page.EvaluateAsync<string[]>(Inside);
        PrintedPdf pdf = await PrintAsync(open.Page);

        Assert.Empty(broken);
        Assert.All(pdf.Links, link => Assert.True(link.Target is not null || link.Url is not null));
        string[] held = ["entries", "themes/", "people/", "sources/", "glossary/", "chronology/", "timeline/"];
        Assert.DoesNotContain(pdf.Links, link => link.Url is { } url
            && held.Any(part => url.StartsWith(SiteInBrowser.Address + part, StringComparison.Ordinal)));
    }

    [PrintTheory]
    [InlineData("themes/*")]
    public async Task Address_of_a_link_out_is_printed_behind_it(string route)
    {
        const string Elsewhere = "https://elsewhere.example/some/document";
        await using OpenPage open = await OpenAsync(route);
        await open.Page.EvaluateAsync(
            """
            href => {
              const link = document.createElement("a");
              link.href = href;
              link.rel = "external noopener noreferrer";
              link.textContent = "a document";
              document.querySelector("main").append(link);
            }
            """,
            Elsewhere);
        PrintedPdf pdf = await PrintAsync(open.Page);

        Assert.Contains(PrintedPdf.Squeeze($"a document ({Elsewhere})"), string.Concat(pdf.Texts), StringComparison.Ordinal);
        Assert.Contains(pdf.Links, link => link.Url == Elsewhere);
    }

    [PrintTheory]
    [InlineData("chronology/")]
    public async Task Paper_is_white_whatever_the_scheme(string route)
    {
        await using OpenPage open = await OpenAsync(route);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        string colours = await open.Page.EvaluateAsync<string>(
            """
            () => {
              document.documentElement.dataset.scheme = "dark";
              const style = getComputedStyle(document.documentElement);
              return style.color + " on " + style.backgroundColor;
            }
            """);

        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", colours);
    }

    private static int Files(string folder) =>
        Directory.GetFiles(Checkout.At("input/" + folder), "*.md", SearchOption.AllDirectories).Length;

    private static async Task<PrintedPdf> PrintAsync(IPage page) =>
        PrintedPdf.Read(await page.PdfAsync(new() { Format = PaperFormat.A4, PreferCSSPageSize = true }));

    private Task<OpenPage> OpenAsync(string route) =>
        site.OpenAsync(route.EndsWith('*') ? site.FirstRoute(route[..^1]) : route, 1280);
}
