using Markdig.Syntax;

namespace StaticNA;

/// <summary>Writes thematic breaks.</summary>
internal sealed class BodyBreakRenderer : BodyObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(BodyRenderer renderer, ThematicBreakBlock node)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<hr>");
    }
}
