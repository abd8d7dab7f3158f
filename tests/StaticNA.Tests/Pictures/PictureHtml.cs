using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.Tests;

/// <summary>Looks at the pictures of a rendered page.</summary>
internal static class PictureHtml
{
    public static IHtmlDocument Parse(this SampleSite site, string route) => new HtmlParser().ParseDocument(site.Render(route));

    public static IElement[] Pictures(this SampleSite site, string route) =>
        [.. site.Parse(route).QuerySelectorAll("figure.picture")];

    public static IElement Picture(this SampleSite site, string route, string id) =>
        site.Pictures(route).Single(figure => figure.GetAttribute("aria-labelledby") == id + "-title");

    /// <summary>The lane whose label starts so.</summary>
    public static IElement Lane(this IElement picture, string label) => picture.QuerySelectorAll(".plot li")
        .Single(lane => lane.QuerySelector(".lane")!.TextContent.StartsWith(label, StringComparison.Ordinal));

    /// <summary>Titles of the marks.</summary>
    public static string[] Titles(this IElement lane) =>
        [.. lane.QuerySelectorAll("svg.strip g title").Select(title => title.TextContent)];
}
