using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>Writes headings with their ids, and checks that the outline starts at level 2 and has no hole.</summary>
internal sealed class BodyHeadingRenderer : BodyObjectRenderer<HeadingBlock>
{
    private const int FirstLevel = 2;

    protected override void Write(BodyRenderer renderer, HeadingBlock node)
    {
        BodyReading reading = renderer.Reading;
        string text = TextOf(node.Inline);
        if (node.Level < FirstLevel)
        {
            reading.Report(MarkdownRules.HeadingIsTop(reading.At(node.Span.Start)));
        }
        else if (node.Level > renderer.HeadingLevel + 1)
        {
            reading.Report(MarkdownRules.LevelIsSkipped(
                reading.At(node.Span.Start), node.Level, Math.Max(renderer.HeadingLevel, FirstLevel - 1) + 1));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            reading.Report(MarkdownRules.HeadingIsEmpty(reading.At(node.Span.Start)));
        }

        renderer.HeadingLevel = node.Level;
        string element = string.Create(CultureInfo.InvariantCulture, $"h{node.Level}");
        renderer.EnsureLine();
        renderer.Write('<').Write(element);
        renderer.WriteAttribute("id", reading.Anchors.Next(text));
        renderer.Write('>');
        renderer.WriteLeafInline(node);
        renderer.Write("</").Write(element).WriteLine(">");
        renderer.EnsureLine();
    }

    /// <summary>The words of a heading; marks of citations and footnotes are none.</summary>
    private static string TextOf(ContainerInline? container)
    {
        if (container?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        foreach (Inline inline in container?.FindDescendants<Inline>() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline autolink => text.Append(autolink.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString();
    }
}
