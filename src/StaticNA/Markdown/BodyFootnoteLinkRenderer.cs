using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace StaticNA;

/// <summary>Writes the marks of footnotes, <c>[note 1]</c>, and the links back to them.</summary>
internal sealed class BodyFootnoteLinkRenderer : BodyObjectRenderer<FootnoteLink>
{
    // The variation selector asks for the plain sign, not the picture that some systems would show.
    private const string BackSign = "↩\uFE0E";

    protected override void Write(BodyRenderer renderer, FootnoteLink node)
    {
        int occurrence = node.Index - node.Footnote.Links[0].Index + 1;
        string number = node.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        string mark = string.Create(CultureInfo.InvariantCulture, $"fnref-{number}-{occurrence}");
        if (node.IsBackLink)
        {
            WriteBack(renderer, mark, number, occurrence);
            return;
        }

        renderer.Write("<sup class=\"footnote\"><a");
        renderer.WriteAttribute("id", mark);
        renderer.WriteAttribute("href", "#fn-" + number);
        renderer.Write(">[");
        renderer.WriteEscape(Fill(renderer.Context.Labels.FootnoteMark, number));
        renderer.Write("]</a></sup>");
    }

    private static void WriteBack(BodyRenderer renderer, string mark, string number, int occurrence)
    {
        string label = Fill(renderer.Context.Labels.FootnoteBack, number);
        string sign = BackSign;
        if (occurrence > 1)
        {
            label = string.Create(CultureInfo.InvariantCulture, $"{label} ({occurrence})");
            sign = string.Create(CultureInfo.InvariantCulture, $"{sign} ({occurrence})");
        }

        renderer.Write(" <a");
        renderer.WriteAttribute("href", "#" + mark);
        renderer.WriteAttribute("aria-label", label);
        renderer.Write('>').Write(sign).Write("</a>");
    }

    private static string Fill(string label, string number) =>
        label.Replace("{number}", number, StringComparison.Ordinal);
}
