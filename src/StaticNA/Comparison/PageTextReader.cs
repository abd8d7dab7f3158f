using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA;

/// <summary>
/// Reads pages as the skin <c>briefing</c> makes them; of another skin's, title, text and anchors. Safe to use from several threads.
/// </summary>
internal static partial class PageTextReader
{
    /// <summary>Larger pages are not read, in bytes.</summary>
    public const long Limit = 4 << 20;

    /// <summary>Deeper ones neither: what walks a document calls itself for each level.</summary>
    private const int Deepest = 256;

    /// <summary>
    /// How many tags may be open at once before the page is parsed, which takes time in proportion to its square; far more than any page
    /// has on which not every tag is closed.
    /// </summary>
    private const int MostOpen = 20_000;

    private static readonly HashSet<string> Inlines = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    /// <summary>What is no text, and what only leads to other pages.</summary>
    private static readonly HashSet<string> WithoutText = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "svg", "math", "select", "iframe", "object", "video", "audio", "nav",
    };

    /// <summary>Null if the page is nested too deeply.</summary>
    public static PageText? Read(byte[] html)
    {
        if (MayBeTooDeep(html))
        {
            return null;
        }

        using IHtmlDocument page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        if (IsTooDeep(page))
        {
            return null;
        }

        IElement main = page.QuerySelector("main") ?? page.Body!;
        return new PageText
        {
            Title = TextOf(main.QuerySelector("h1")) is { Length: > 0 } heading ? heading : Folded(page.Title ?? ""),
            LeadsTo = Refresh(page),
            Canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            Ids = [.. main.QuerySelectorAll("[id]").Select(element => element.Id!)],
            Blocks = Blocks(main),
            Body = [.. main.QuerySelectorAll(".body").SelectMany(body => Blocks(body, withQuotations: false))],
            Lead = main.QuerySelector("p.lead") is IElement lead ? TextOf(lead) : null,
            Facts =
            [
                .. main.QuerySelectorAll("dl.facts > div").Select(fact =>
                    KeyValuePair.Create(TextOf(fact.QuerySelector("dt")), TextOf(fact.QuerySelector("dd")))),
            ],
            Participants = Texts(main, "ul.participants > li"),
            Positions = Texts(main, "ul.claims > li[id^=position-]"),
            Figures = Texts(main, "ul.claims > li[id^=figure-]"),
            Commitments =
            [
                .. main.QuerySelectorAll("ul.claims > li[id]")
                    .Where(item => !Numbered().IsMatch(item.Id!)
                        && item.Closest(".corrections") is null
                        && item.QuerySelector(".meta .mark") is not null)
                    .Select(Commitment),
            ],
            Quotations = [.. main.QuerySelectorAll("figure.quotation").Select(Quotation)],
        };
    }

    /// <summary>Whether an id only numbers or groups what stands on the page, so that it changes with its neighbours.</summary>
    public static bool IsNumbered(string id) => Numbered().IsMatch(id);

    /// <summary>Whether more tags were opened than closed, somewhere, than could be parsed in good time.</summary>
    private static bool MayBeTooDeep(ReadOnlySpan<byte> html)
    {
        int open = 0;
        for (int at = html.IndexOf((byte)'<'); at >= 0 && at + 1 < html.Length;)
        {
            byte next = html[at + 1];
            open = next == '/' ? Math.Max(0, open - 1) : char.IsAsciiLetter((char)next) ? open + 1 : open;
            if (open > MostOpen)
            {
                return true;
            }

            int step = html[(at + 1)..].IndexOf((byte)'<');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private static bool IsTooDeep(IHtmlDocument page)
    {
        var pending = new Stack<(INode Node, int Depth)>();
        pending.Push((page, 0));
        while (pending.TryPop(out (INode Node, int Depth) next))
        {
            if (next.Depth > Deepest)
            {
                return true;
            }

            foreach (INode child in next.Node.ChildNodes)
            {
                if (child is IElement)
                {
                    pending.Push((child, next.Depth + 1));
                }
            }
        }

        return false;
    }

    private static string? Refresh(IHtmlDocument page)
    {
        string? content = page.QuerySelectorAll("meta[http-equiv]")
            .FirstOrDefault(meta => meta.GetAttribute("http-equiv")!.Equals("refresh", StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("content");
        Match match = RefreshTarget().Match(content ?? "");
        return match.Success ? match.Groups[1].Value.Trim(' ', '"', '\'') : null;
    }

    private static PageCommitment Commitment(IElement item)
    {
        IElement state = item.QuerySelector(".meta")!;
        string all = TextOf(item);
        int end = all.IndexOf(TextOf(state), StringComparison.Ordinal);
        return new PageCommitment(
            item.Id!, (end > 0 ? all[..end] : all).Trim(), TextOf(state.QuerySelectorAll(".mark")[^1]));
    }

    private static PageQuotation Quotation(IElement figure)
    {
        IElement? words = figure.QuerySelector("blockquote");
        string speaker = TextOf(figure.QuerySelector("figcaption strong"));
        return new PageQuotation(figure.Id ?? "", TextOf(words ?? figure.QuerySelector("p")), speaker) { HasWords = words is not null };
    }

    private static ImmutableArray<string> Texts(IElement main, string selector) =>
        [.. main.QuerySelectorAll(selector).Select(TextOf)];

    private static string TextOf(IElement? element) => element is null ? "" : string.Join(' ', Blocks(element));

    private static ImmutableArray<string> Blocks(IElement root, bool withQuotations = true)
    {
        var blocks = ImmutableArray.CreateBuilder<string>();
        var run = new StringBuilder();
        Visit(root);
        End();
        return blocks.DrainToImmutable();

        void Visit(INode parent)
        {
            foreach (INode node in parent.ChildNodes)
            {
                if (node is IText text)
                {
                    run.Append(text.Data);
                }
                else if (node is IElement { LocalName: "sup" } mark && mark.ClassList.Contains("cite"))
                {
                    // The space before it goes too, so that a citation that comes or goes is no other text.
                    while (run.Length > 0 && char.IsWhiteSpace(run[^1]))
                    {
                        run.Length--;
                    }
                }
                else if (node is IElement element && IsText(element, withQuotations))
                {
                    bool isBlock = !Inlines.Contains(element.LocalName);
                    if (isBlock)
                    {
                        End();
                    }

                    Visit(element);
                    if (isBlock)
                    {
                        End();
                    }
                }
            }
        }

        void End()
        {
            string block = Folded(run.ToString());
            run.Clear();
            if (block.Length > 0)
            {
                blocks.Add(block);
            }
        }
    }

    private static bool IsText(IElement element, bool withQuotations) =>
        !WithoutText.Contains(element.LocalName)
        && !(element.LocalName == "details" && element.ClassList.Contains("reference"))
        && (withQuotations || !(element.LocalName == "figure" && element.ClassList.Contains("quotation")));

    private static string Folded(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^((cite|source|position|figures?|quotation|account)-\d|group_)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*\d+\s*[;,]\s*url\s*=\s*(.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RefreshTarget();
}
