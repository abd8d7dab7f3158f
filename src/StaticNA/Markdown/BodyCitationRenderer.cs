using System.Globalization;

namespace StaticNA;

/// <summary>
/// Writes the mark of a citation, <c>[1]</c>: a link to the first cited passage on the source's page, or, where the
/// site has no source pages, to the item in the page's list of sources. Marks that touch get a narrow no-break space
/// between.
/// </summary>
internal sealed class BodyCitationRenderer : BodyObjectRenderer<CitationInline>
{
    private const char NarrowNoBreakSpace = '\u202F';

    protected override void Write(BodyRenderer renderer, CitationInline node)
    {
        BodyReading reading = renderer.Reading;
        Citation citation = node.Citation;
        if (renderer.IsInLink)
        {
            reading.Report(MarkdownRules.StandsInLink(citation.Location, "a citation"));
        }

        CitationMark mark = reading.Numbering.Next(citation);
        reading.Citations.Add(citation);
        if (WrittenQuotationFinder.Find(node, reading) is WrittenQuotation written)
        {
            reading.WrittenQuotations.Add(written);
        }

        string number = mark.Number.ToString(CultureInfo.InvariantCulture);
        if (node.PreviousSibling is CitationInline)
        {
            renderer.Write(NarrowNoBreakSpace);
        }

        renderer.Write("<sup class=\"cite\"><a");
        renderer.WriteAttribute("id", mark.Anchor);
        renderer.WriteAttribute("href", Target(renderer.Context, citation, mark));
        renderer.WriteAttribute("aria-label", Label(renderer.Context.Labels, citation, number));
        renderer.Write(">[").Write(number).Write("]</a></sup>");
    }

    private static string Target(MarkdownContext context, Citation citation, CitationMark mark)
    {
        if (!context.HasSourcePages)
        {
            return "#" + mark.SourceAnchor;
        }

        string passage = string.Create(CultureInfo.InvariantCulture, $"p{citation.Passages[0]}");
        return context.Address.To(Route.Source(citation.Source), passage).Value;
    }

    private static string Label(MarkdownLabels labels, Citation citation, string number) => labels.CitationLabel
        .Replace("{number}", number, StringComparison.Ordinal)
        .Replace("{source}", citation.Source, StringComparison.Ordinal)
        .Replace("{passages}", citation.PassageText, StringComparison.Ordinal);
}
