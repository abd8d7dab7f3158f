using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// Writes links to allowed addresses; a refused one leaves its text. Links to the web get
/// <c>rel="external noopener noreferrer"</c>: they are told apart in the page, can't reach its window, and don't learn
/// what their visitors were reading.
/// </summary>
internal sealed class BodyLinkRenderer : BodyObjectRenderer<LinkInline>
{
    /// <summary>The start tag's end for a link to <paramref name="link"/>.</summary>
    public static void WriteStart(BodyRenderer renderer, ResolvedLink link)
    {
        renderer.Write("<a");
        renderer.WriteAttribute("href", link.Href);
        if (link.IsExternal)
        {
            renderer.WriteAttribute("rel", "external noopener noreferrer");
        }
    }

    protected override void Write(BodyRenderer renderer, LinkInline node)
    {
        BodyReading reading = renderer.Reading;
        if (node.IsImage)
        {
            reading.Report(MarkdownRules.IsImage(reading.At(node.Span.Start)));
            renderer.WriteChildren(node);
            return;
        }

        ResolvedLink? link = renderer.Resolver.Resolve(node.Url ?? "", reading.At(UrlOffset(node)), reading);
        if (link is ResolvedLink resolved)
        {
            WriteStart(renderer, resolved);
            if (!string.IsNullOrEmpty(node.Title))
            {
                renderer.WriteAttribute("title", node.Title);
            }

            renderer.Write('>');
        }

        WriteText(renderer, node);
        if (link is not null)
        {
            renderer.Write("</a>");
        }
    }

    private static void WriteText(BodyRenderer renderer, LinkInline node)
    {
        int before = renderer.Length;
        bool wasInLink = renderer.IsInLink;
        renderer.IsInLink = true;
        renderer.WriteChildren(node);
        renderer.IsInLink = wasInLink;
        if (renderer.Length == before)
        {
            renderer.Reading.Report(MarkdownRules.LinkHasNoText(renderer.Reading.At(node.Span.Start)));
        }
    }

    private static int UrlOffset(LinkInline node)
    {
        if (node.UrlSpan.IsEmpty)
        {
            return node.Span.Start;
        }

        // In "[text](<address>)" the span starts at the angle bracket.
        return node.UrlSpan.Start + (node.UrlSpan.Length == node.Url?.Length + 2 ? 1 : 0);
    }
}
