using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA;

/// <summary>
/// Makes a plain text of an HTML page, a line for each block with a blank line between them, and keeps what the page's
/// markup says of each. Chrome stays in that text, so that what was left out can be seen and taken in (docs/decisions/0007).
/// </summary>
internal sealed partial class HtmlBlocks
{
    private const string HeadOfPage = "the head of the page";

    private static readonly HashSet<string> Inlines = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private static readonly HashSet<string> WithoutText = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "svg", "math", "head", "iframe", "object", "select", "canvas", "audio", "video",
        "source", "track", "map", "datalist",
    };

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _run = new();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly HtmlChrome _chrome;
    private int _line = 1;
    private int _linked;

    private HtmlBlocks(HtmlChrome chrome) => _chrome = chrome;

    public static ReadDocument Read(string html)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        IElement body = page.Body!;
        var reader = new HtmlBlocks(new HtmlChrome(body));
        reader.Visit(body, new Place(BlockMark.None, null));
        reader.End(new Place(BlockMark.None, null));
        return new ReadDocument(reader._text.ToString(), reader._blocks.DrainToImmutable())
        {
            IsConverted = true,
            Statements = [.. Statements(page)],
        };
    }

    private void Visit(INode parent, Place place)
    {
        foreach (INode node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    _run.Append(text.Data);
                    break;
                case IElement element when IsShown(element):
                    VisitElement(element, place);
                    break;
                default:
                    break;
            }
        }
    }

    private void VisitElement(IElement element, Place place)
    {
        if (element.LocalName == "br")
        {
            // Two part paragraphs. One does where a line of its own ends; else it breaks a paragraph's line.
            if (NextAfter(element) is not IText next || EndsLine(TextFeatures.Fold(_run.ToString()), next.Data))
            {
                End(place);
            }

            _run.Append(' ');
            return;
        }

        if (Inlines.Contains(element.LocalName) && element.QuerySelector("p,div,h1,h2,h3,li,ul") is null)
        {
            int before = _run.Length;
            Visit(element, place);
            _linked += element.LocalName == "a" ? Math.Max(0, _run.Length - before) : 0;
            return;
        }

        if (place.Outside == Reasons.Table && element.LocalName is "td" or "th")
        {
            // A row is a line, so that an author can take it in.
            _run.Append(string.IsNullOrWhiteSpace(_run.ToString()) ? "" : " | ");
            Visit(element, place);
            return;
        }

        End(place);
        Place inside = place.Inside(element, _chrome);
        Visit(element, inside);
        End(inside);
    }

    /// <summary>The text after a line break, or the break or block that stands before any; null at the end.</summary>
    private static INode? NextAfter(IElement element)
    {
        INode? node = element;
        while (node is not null)
        {
            while (node is { NextSibling: null, ParentElement: IElement parent } && Inlines.Contains(parent.LocalName))
            {
                node = parent;
            }

            node = node!.NextSibling;
            if (node is IElement next)
            {
                return Inlines.Contains(next.LocalName)
                    ? next.Descendants<IText>().FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Data)) ?? node
                    : node;
            }

            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>Whether a short line, or a whole sentence, ends before what starts anew.</summary>
    private static bool EndsLine(string line, string next)
    {
        const int LongestLine = 60;
        bool isShort = line.Length is > 0 and < LongestLine && line[^1] is not (',' or ';');
        return (isShort || TextFeatures.EndsSentence(line)) && !char.IsLower(next.AsSpan().TrimStart()[0]);
    }

    private static bool IsShown(IElement element) =>
        !WithoutText.Contains(element.LocalName) && !element.HasAttribute("hidden")
        && element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase) != true;

    private void End(Place place)
    {
        string text = TextFeatures.Fold(_run.ToString());
        if (text.Length > 0)
        {
            bool isLink = _linked > 0.8 * text.Length && !TextFeatures.EndsSentence(text)
                && place.Mark != BlockMark.Heading;
            _text.Append(_line == 1 ? "" : "\n").Append(text).Append('\n');
            _blocks.Add(new TextBlock(_line, _line, text)
            {
                Mark = place.Mark,
                OutsideBecause = place.Outside ?? (isLink ? Reasons.Link : null),
            });
            _line += 2;
        }

        _run.Clear();
        _linked = 0;
    }

    private static IEnumerable<DocumentStatement> Statements(IHtmlDocument page)
    {
        string? title = Content(page, "og:title") ?? page.QuerySelector("h1")?.TextContent;
        if (TextFeatures.Fold(title ?? "") is { Length: > 0 } heading)
        {
            yield return new("title", heading, HeadOfPage);
        }

        if (page.DocumentElement.GetAttribute("lang") is { } language && Language().IsMatch(language))
        {
            yield return new("language", language, "the page's lang attribute");
        }

        if (Content(page, "og:site_name") is string publisher)
        {
            yield return new("publisher", publisher, HeadOfPage);
        }

        if (Content(page, "author") is string author && !author.Contains("://", StringComparison.Ordinal))
        {
            yield return new("author", author, HeadOfPage);
        }

        string? address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Content(page, "og:url");
        if (address is not null && Href.External(address) is not null
            && address.StartsWith("http", StringComparison.Ordinal))
        {
            yield return new("url", address, HeadOfPage);
        }

        string published = Content(page, "article:published_time") ?? Content(page, "dcterms.issued") ?? "";
        string day = published.Length >= 10 ? published[..10] : "";
        if (BriefingDateParser.TryParse(day) is not null)
        {
            yield return new("published", day, HeadOfPage);
        }
    }

    private static string? Content(IHtmlDocument page, string name)
    {
        string? content = page.QuerySelectorAll("meta").FirstOrDefault(meta =>
            string.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("content");
        return string.IsNullOrWhiteSpace(content) ? null : TextFeatures.Fold(content);
    }

    [GeneratedRegex("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    /// <summary>Where in the page a run of text stands.</summary>
    private readonly record struct Place(BlockMark Mark, string? Outside)
    {
        public Place Inside(IElement element, HtmlChrome chrome) => new(
            element.LocalName switch
            {
                "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockMark.Heading,
                "li" or "dd" or "dt" => BlockMark.ListItem,
                "p" or "blockquote" => BlockMark.Paragraph,
                _ => Mark is BlockMark.Paragraph ? BlockMark.None : Mark,
            },
            Outside ?? chrome.ReasonOf(element));
    }
}
