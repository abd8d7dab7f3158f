using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>Writes the character that an entity such as <c>&amp;eacute;</c> stands for.</summary>
internal sealed class BodyEntityRenderer : BodyObjectRenderer<HtmlEntityInline>
{
    protected override void Write(BodyRenderer renderer, HtmlEntityInline node)
    {
        ReadOnlySpan<char> text = node.Transcoded.AsSpan();
        int control = MarkdownLimits.IndexOfControlCharacter(text);
        if (control >= 0)
        {
            renderer.Reading.Report(
                MarkdownRules.HoldsControlCharacter(renderer.Reading.At(node.Span.Start), text[control]));
            return;
        }

        renderer.WriteEscape(node.Transcoded);
    }
}
