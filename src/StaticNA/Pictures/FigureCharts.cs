using System.Runtime.CompilerServices;

namespace StaticNA;

/// <summary>
/// Draws figures that can be compared: those that one entry gives in one unit, and those of one key from several entries.
/// </summary>
internal sealed class FigureCharts(PlanningContext context)
{
    private const double Height = 1.1;
    private const double Top = 0.15;
    private const double Thickness = 0.8;
    private const double Fade = 6;

    /// <summary>The longest bar leaves room for what shows that a value is over or about.</summary>
    private const double Longest = 100 - Fade;

    /// <summary>For each unit in which an entry has two figures or more, a chart.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cite">How its page cites.</param>
    public IReadOnlyList<Picture> Of(Entry entry, Func<Citation, EvidenceLink> cite) =>
        entry.Figures.Length < 2 ? [] : Number(ByUnit(entry.Figures).Select(group => Draw(group, cite)));

    /// <summary>The charts of the entries, and one for each key to which several entries give values in one unit.</summary>
    /// <param name="entries">By date.</param>
    /// <param name="most">How many charts at most.</param>
    /// <param name="cite">How the page cites.</param>
    public IReadOnlyList<Picture> Of(IEnumerable<Entry> entries, int most, Func<Citation, EvidenceLink> cite)
    {
        Entry[] withFigures = [.. entries.Where(entry => !entry.Figures.IsEmpty)];
        IEnumerable<Figure[]> together = withFigures.SelectMany(entry => ByUnit(entry.Figures));
        IEnumerable<Figure[]> overTime = withFigures.SelectMany(entry => entry.Figures)
            .GroupBy(figure => (figure.Key.Value, figure.Amount.Unit)).Select(group => group.ToArray());
        return Number(overTime.Concat(together).Where(CanBeCompared).Distinct(new SameFigures()).Take(most)
            .Select(group => Draw(group, cite)));
    }

    private static IEnumerable<Figure[]> ByUnit(IEnumerable<Figure> figures) => figures
        .GroupBy(figure => figure.Amount.Unit, StringComparer.Ordinal).Select(group => group.ToArray()).Where(CanBeCompared);

    /// <summary>Two or more that are not all the same, none below zero.</summary>
    private static bool CanBeCompared(Figure[] figures) =>
        figures.Length > 1 && figures.All(figure => figure.Amount.Value >= 0)
        && figures.Any(figure => figure.Amount.Value != figures[0].Amount.Value);

    private static Picture[] Number(IEnumerable<Picture> pictures) =>
        [.. pictures.Select((picture, index) => picture with { Id = $"figures-{index + 1}" })];

    private Picture Draw(Figure[] figures, Func<Citation, EvidenceLink> cite)
    {
        decimal most = figures.Max(figure => figure.Amount.Value);
        string unit = figures[0].Amount.Unit;
        return new Picture("figures", "figures", context.Strings.Format("picture.figures", ("unit", unit)), "")
        {
            Lanes = [.. figures.Select(figure => Lane(figure, most, cite))],
            Legend = [.. figures.Select(figure => figure.Relation).Distinct().Order()
                .Where(relation => relation != FigureRelation.Exact).Select(Sign)],
        };
    }

    private PictureLane Lane(Figure figure, decimal most, Func<Citation, EvidenceLink> cite)
    {
        FigureView view = context.Claims.Figure(figure, cite);
        string amount = view.Year is { } year ? $"{view.Amount}, {year.Phrase}" : view.Amount;
        using var svg = new SvgWriter();
        Strips.Open(svg, "img", (figure.Label, amount), Height);
        double end = (double)(figure.Amount.Value / most) * Longest;
        Bar(svg, figure.Relation, (0, end), Fade);
        Strips.Close(svg);
        return new PictureLane(new PageLink(figure.Label, null), amount, svg.ToHtml()) { Evidence = view.Evidence };
    }

    /// <summary>The value is where the bar ends; what its relation leaves open has dashes, not a line.</summary>
    private static void Bar(SvgWriter svg, FigureRelation relation, (double Left, double Right) across, double fade)
    {
        (double, double) down = (Top, Thickness);
        double back = relation == FigureRelation.About ? fade / 2 : 0;
        (double, double) sure = (across.Left, Math.Max(across.Left, across.Right - back));
        Strips.Rectangle(svg, sure, down, relation == FigureRelation.Under ? "bar open" : "bar");
        if (relation is FigureRelation.Over or FigureRelation.About)
        {
            Strips.Rectangle(svg, (across.Right - back, across.Right + fade - back), down, "bar open");
        }
    }

    private LegendItem Sign(FigureRelation relation) => new(
        Strips.Sign(svg =>
        {
            if (relation != FigureRelation.Under)
            {
                svg.Open("rect").Attribute("class", "bar").Number("x", -8).Number("y", -4).Number("width", 8).Number("height", 8).Close();
            }

            int left = relation == FigureRelation.Over ? 0 : relation == FigureRelation.About ? -3 : -8;
            svg.Open("rect").Attribute("class", "bar open")
                .Number("x", left).Number("y", -4).Number("width", 8 - left).Number("height", 8).Close();
        }),
        context.Strings.Text("picture.key." + KebabWords.Of(relation)));

    /// <summary>The figures of one key in one entry are both kinds of group at once.</summary>
    private sealed class SameFigures : IEqualityComparer<Figure[]>
    {
        public bool Equals(Figure[]? x, Figure[]? y) =>
            x is not null && y is not null && x.SequenceEqual(y, ReferenceEqualityComparer.Instance);

        public int GetHashCode(Figure[] obj) => RuntimeHelpers.GetHashCode(obj[0]);
    }
}
