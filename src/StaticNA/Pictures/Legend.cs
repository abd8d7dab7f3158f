namespace StaticNA;

/// <summary>Explains the signs that a picture of time holds, and no others.</summary>
internal sealed class Legend(PlanningContext context)
{
    /// <param name="id">The picture's.</param>
    /// <param name="marks">All of the picture.</param>
    /// <param name="hasAsOf">Whether the line of the day of which the site speaks is drawn.</param>
    public IReadOnlyList<LegendItem> Of(string id, IReadOnlyList<LaneMark> marks, bool hasAsOf)
    {
        var items = new List<LegendItem>();
        LaneMark[] single = [.. marks.Where(mark => mark.Span is null)];
        items.AddRange(single.Select(mark => mark.Entries[0].Kind).Distinct().Order().Select(kind =>
            Item(svg => Marks.Draw(svg, kind, MarkLook.Stated), context.Labels.Of(kind))));
        items.AddRange(single.Select(mark => Marks.LookOf(mark.Entries[0])).Distinct().Order().Select(look =>
            Item(svg => Marks.Draw(svg, EntryKind.Meeting, look), WordOf(look))));
        Add(marks.Count > single.Length, svg => Marks.DrawCount(svg, 1, "n", 8), "count");
        Add(single.Any(mark => mark.IsWide && !mark.Extent.IsRange), Line(0.14), "within");
        Add(single.Any(mark => mark.IsWide && mark.Extent.IsRange), Line(0.45), "range");
        Add(single.Any(mark => mark.Extent.FadesBefore || mark.Extent.FadesAfter), Fading(id), "fading");
        if (hasAsOf)
        {
            string day = context.Dates.Of(context.Briefing.Site.AsOf).Phrase;
            items.Add(Item(AsOf, context.Strings.Format("picture.as-of", ("date", day))));
        }

        return items;

        void Add(bool isDrawn, Action<SvgWriter> draw, string word)
        {
            if (isDrawn)
            {
                items.Add(Item(draw, context.Strings.Text("picture.key." + word)));
            }
        }
    }

    private static LegendItem Item(Action<SvgWriter> draw, string text) => new(Strips.Sign(draw), text);

    private static Action<SvgWriter> Line(double height) => svg => svg.Open("rect").Attribute("class", "extent")
        .Number("x", -8).Number("width", 16).Rem("y", -height / 2).Rem("height", height).Close();

    private static Action<SvgWriter> Fading(string id) => svg => svg.Open("rect").Attribute("fill", $"url(#{id}-after)")
        .Number("x", -8).Number("width", 16).Rem("y", -0.1).Rem("height", 0.2).Close();

    private static void AsOf(SvgWriter svg) => svg.Open("line").Attribute("class", "as-of")
        .Number("x1", 0).Number("x2", 0).Number("y1", -7).Number("y2", 7).Close();

    private string WordOf(MarkLook look) => look switch
    {
        MarkLook.Planned => context.Labels.Of(EntryStatus.Planned),
        MarkLook.Inferred => context.Labels.Of(DateBasis.Inferred),
        MarkLook.External => context.Labels.Of(DateBasis.External),
        MarkLook.Ongoing => context.Labels.Of(EntryStatus.Ongoing),
        MarkLook.Unknown => context.Labels.Of(EntryStatus.Unknown),
        _ => context.Labels.Of(DateBasis.Stated),
    };
}
