using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig;
using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Comparison;

/// <summary>Titles in Markdown: shown as they are, whatever they hold.</summary>
public sealed partial class MarkdownTextTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UseAdvancedExtensions().UseEmojiAndSmiley().UseSoftlineBreakAsHardlineBreak().Build();

    [Theory]
    [InlineData("plain words, 2015-01-31: “quoted” – é")]
    [InlineData("*em* **strong** _under_ __both__ ~~gone~~ ==mark== ++ins++ ^up^ ~down~")]
    [InlineData("<script>alert(1)</script> <b>bold</b> <!-- comment --> &amp; &#64;octocat")]
    [InlineData("[text](https://evil.example) ![image](x.png) [^1] [x]: y")]
    [InlineData("`code` ``two`` ``` fence")]
    [InlineData("# heading")]
    [InlineData("1. item - item + item > quote | cell |")]
    [InlineData("https://evil.example/a?b=c www.evil.example mail@evil.example ftp://x.example")]
    [InlineData("@octocat and @org/team, a@b, #12, GH-12, gh-7, octo/repo#1, octo/repo@0123456789abcdef0123456789abcdef01234567")]
    [InlineData("commit 0123abc and deadbee")]
    [InlineData("$x^2$ $$y$$ :tada: :-) \\* \\ trailing\\")]
    [InlineData("</details> </summary> {.class #id} ::: warning")]
    public void Text_is_shown_as_it_is_and_names_nobody(string text)
    {
        string markdown = $"- **added** {MarkdownText.InComment(text)} `/a/`\n  - *title*: {MarkdownText.Of(text)} → {MarkdownText.Of(text)}\n";

        using var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, GitHub));

        string[] elements =
        [
            .. page.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Equal(["code", "em", "li", "strong", "ul"], elements);
        string shown = page.QuerySelector("li li")!.TextContent;
        Assert.Equal($"title: {text} → {text}", shown.Replace("\u200B", "", StringComparison.Ordinal));
        Assert.DoesNotMatch(Reference(), page.Body.TextContent);
    }

    [Fact]
    public void Code_can_not_be_left()
    {
        string html = Markdown.ToHtml($"- {MarkdownText.Code("/a`b` @octocat <b>/")}\n", GitHub);
        using var page = new HtmlParser().ParseDocument(html);

        Assert.Equal("/a'b' @octocat <b>/", Assert.Single(page.Body!.QuerySelectorAll("li > *")).TextContent);
    }

    [Theory]
    [InlineData("20150131")]
    [InlineData("1234567")]
    [InlineData("bb 2015")]
    public void Numbers_and_short_words_are_left_alone(string text) => Assert.Equal(text, MarkdownText.InComment(text));

    /// <summary>What GitHub makes links of: names, numbers of issues, commits, addresses, emoji.</summary>
    [GeneratedRegex(
        @"@\w|#\d|\bGH-\d|\b(?=\d*[a-f])[0-9a-f]{7,40}\b|\w://|\bwww\.|:\w+:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
