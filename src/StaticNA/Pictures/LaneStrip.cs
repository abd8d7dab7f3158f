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

    /// <param name="title">What the lane is of.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="marks">In any order.</param>
    /// <param name="next">The entry to be ringed; null for none.</param>
    public RenderedHtml Draw(string title, string description, IReadOnlyList<LaneMark> marks, Entry? next = null)
    {
        (int[] rows, int count) = RowStacking.Stack(marks);
        using var svg = new SvgWriter();
        Strips.Open(svg, "group", (title, description), (count * RowHeight) + 0.3);
        for (int i = 0; i < marks.Count; i++)
        {
            double middle = (rows[i] + (marks[i].Rows / 2.0)) * RowHeight;
            Draw(svg, marks[i], middle + 0.15, ReferenceEquals(marks[i].Entries[0], next));
        }

        Strips.Close(svg);
        return svg.ToHtml();
    }

    private void Draw(SvgWriter svg, LaneMark mark, double middle, bool isNext)
    {
        Strips.OpenLink(svg, mark.Span is null ? context.Row(mark.Entries[0]).Href : mark.Href, TitleOf(mark));
        DrawExtent(svg, mark, middle);
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

    private void DrawExtent(SvgWriter svg, LaneMark mark, double middle)
    {
        Extent extent = mark.Extent;
        (double start, double end) = (scale.Start(extent.First), scale.End(extent.Last));
        double height = extent.IsRange ? Bar : Whisker;
        double top = middle - (height / 2);
        if (mark.IsWide)
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
