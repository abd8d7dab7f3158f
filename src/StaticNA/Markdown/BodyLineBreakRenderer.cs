using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>Writes the end of a line within a paragraph.</summary>
internal sealed class BodyLineBreakRenderer : BodyObjectRenderer<LineBreakInline>
{
    protected override void Write(BodyRenderer renderer, LineBreakInline node)
    {
        if (node.IsHard)
        {
            renderer.Write("<br>");
        }

        renderer.WriteLine();
    }
}
