using AngleSharp.Dom;

namespace StaticNA.Tests;

/// <summary>Asserts that HTML holds only the elements, attributes and addresses that bodies may have.</summary>
internal static class SafeHtml
{
    private static readonly HashSet<string> Elements =
    [
        "a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
        "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static readonly HashSet<string> Attributes =
        ["a href", "a rel", "a title", "a id", "a aria-label", "ol start", "section aria-labelledby", "li id"];

    private static readonly HashSet<string> Classes =
        ["cite", "footnote", "footnotes", "table", "left", "center", "right"];

    private static readonly string[] Addresses = ["#", "/base/", "http://", "https://", "mailto:"];

    public static void Check(BodyFixture read) => CheckTree(read.Tree());

    public static void CheckTree(IElement body)
    {
        foreach (IElement element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.True(IsAllowed(element, attribute), element.OuterHtml));
        }

        Assert.All(
            body.QuerySelectorAll("[href]"),
            link => Assert.True(IsAllowedAddress(link.GetAttribute("href")!), link.OuterHtml));
    }

    private static bool IsAllowedAddress(string address) =>
        Addresses.Any(start => address.StartsWith(start, StringComparison.Ordinal));

    private static bool IsAllowed(IElement element, IAttr attribute) => attribute.Name switch
    {
        "class" => Classes.Contains(attribute.Value)
            || (element.LocalName == "code" && attribute.Value.StartsWith("language-", StringComparison.Ordinal)),
        "id" => !attribute.Value.Any(char.IsWhiteSpace),
        _ => Attributes.Contains($"{element.LocalName} {attribute.Name}"),
    };
}
