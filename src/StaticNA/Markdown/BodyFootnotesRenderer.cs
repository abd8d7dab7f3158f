using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace StaticNA;

/// <summary>Writes the footnotes of a body as a section of their own at its end.</summary>
internal sealed class BodyFootnotesRenderer : BodyObjectRenderer<FootnoteGroup>
{
    protected override void Write(BodyRenderer renderer, FootnoteGroup node)
    {
        if (node.Count == 0)
        {
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" aria-labelledby=\"footnotes\">");
        renderer.Write("<h2 id=\"footnotes\">");
        renderer.WriteEscape(renderer.Context.Labels.FootnotesHeading);
        renderer.WriteLine("</h2>").WriteLine("<ol>");
        foreach (Footnote footnote in node.Cast<Footnote>().OrderBy(footnote => footnote.Order))
        {
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"fn-{footnote.Order}\">"));
            renderer.WriteChildren(footnote);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
