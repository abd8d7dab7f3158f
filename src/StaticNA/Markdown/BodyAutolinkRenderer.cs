using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>Writes addresses in angle brackets.</summary>
internal sealed class BodyAutolinkRenderer : BodyObjectRenderer<AutolinkInline>
{
    protected override void Write(BodyRenderer renderer, AutolinkInline node)
    {
        BodyReading reading = renderer.Reading;
        SourceLocation at = reading.At(node.Span.Start + 1);
        if (renderer.IsInLink)
        {
            reading.Report(MarkdownRules.StandsInLink(at, "an address in angle brackets"));
        }

        string address = node.IsEmail ? "mailto:" + node.Url : node.Url;
        ResolvedLink? link = renderer.Resolver.Resolve(address, at, reading);
        if (link is ResolvedLink resolved)
        {
            BodyLinkRenderer.WriteStart(renderer, resolved);
            renderer.Write('>');
        }

        renderer.WriteEscape(node.Url);
        if (link is not null)
        {
            renderer.Write("</a>");
        }
    }
}
