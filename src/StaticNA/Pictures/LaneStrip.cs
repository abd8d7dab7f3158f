namespace StaticNA;

/// <summary>Draws the strip of one lane of time.</summary>
/// <param name="context">For words and links.</param>
/// <param name="scale">Of the whole picture.</param>
/// <param name="id">The picture's; its axis holds the gradients.</param>
/// <param name="most">The largest number in the picture.</param>
internal sealed class LaneStrip(PlanningContext context, TimeScale scale, string id, int most)
{
    private const double RowHeight = 0.8;
    private const double Bar = 0.45;
    private const double Whisker = 0.14;
    private const double Fade = 2.5;

    /// <summary>An extent narrower than this is hidden by its mark anyway.</summary>
    private const double SmallestExtent = 1;

    /// <param name="title">What the lane is of.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="marks">In any order.</param>
    /// <param name="next">The entry to be ringed; null for none.</param>
    public RenderedHtml Draw(string title, string description, IReadOnlyList<LaneMark> marks, Entry? next = null)
    {
        (int[] rows, int count) = RowStacking.Stack(marks);
        bool hasCounts = marks.Any(mark => mark.Span is not null);
        double rowHeight = hasCounts ? 1.4 : RowHeight;
        using var svg = new SvgWriter();
        Strips.Open(svg, title, description, (count * rowHeight) + 0.3);
        for (int i = 0; i < marks.Count; i++)
        {
            Draw(svg, marks[i], (rows[i] * rowHeight) + (rowHeight / 2) + 0.15, ReferenceEquals(marks[i].Entries[0], next));
        }

        Strips.Close(svg);
        return svg.ToHtml();
    }

    private void Draw(SvgWriter svg, LaneMark mark, double middle, bool isNext)
    {
        Strips.OpenLink(svg, mark.Span is null ? context.Links.ToEntry(mark.Entries[0]) : mark.Href, TitleOf(mark));
        DrawExtent(svg, mark.Extent, middle);
        svg.Open("svg").Percent("x", mark.At).Rem("y", middle);
        if (isNext)
        {
            svg.Open("circle").Attribute("class", "next").Number("r", 9).Close();
        }

        if (mark.Span is null)
        {
            Marks.Draw(svg, mark.Entries[0].Kind, Marks.LookOf(mark.Entries[0]));
        }
        else
        {
            Marks.DrawCount(svg, mark.Entries.Count, context.Strings.Number(mark.Entries.Count), most);
        }

        svg.Close().Close();
    }

    private void DrawExtent(SvgWriter svg, Extent extent, double middle)
    {
        (double start, double end) = (scale.Start(extent.First), scale.End(extent.Last));
        double height = extent.IsRange ? Bar : Whisker;
        double top = middle - (height / 2);
        if (end - start >= SmallestExtent)
        {
            Strips.Rectangle(svg, (start, end), (top, height), "extent");
        }

        if (extent.FadesBefore)
        {
            Strips.FadeBefore(svg, id, (start - Fade, start), (top, height));
        }

        if (extent.FadesAfter)
        {
            Strips.FadeAfter(svg, id, (end, end + Fade), (top, height));
        }
    }

    private string TitleOf(LaneMark mark) => mark.Span is null
        ? context.MarkTitle(mark.Entries[0])
        : $"{mark.Span}: {context.CountOf(mark.Entries)}";
}
