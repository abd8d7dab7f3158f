namespace StaticNA;

/// <summary>Draws the marks of entries: a shape for each kind, a filling for each doubt.</summary>
internal static class Marks
{
    /// <summary>Stands inside a mark as it does for itself in lists.</summary>
    private const string Diamond = "M0-2L2 0 0 2-2 0z";

    /// <summary>The outlines, about 11 pixels wide around the origin, and their left halves.</summary>
    private static readonly Dictionary<EntryKind, (string Whole, string Half)> Shapes = new()
    {
        [EntryKind.Meeting] = ("M0-5a5 5 0 0 1 0 10a5 5 0 0 1 0-10z", "M0-5a5 5 0 0 0 0 10z"),
        [EntryKind.Statement] = ("M0-5.5L5.5 4.5h-11z", "M0-5.5v10h-5.5z"),
        [EntryKind.Agreement] = ("M-4.5-4.5h9v9h-9z", "M-4.5-4.5H0v9h-4.5z"),
        [EntryKind.Programme] = ("M-5.5-3h11v6h-11z", "M-5.5-3H0v6h-5.5z"),
        [EntryKind.Event] = ("M-2-5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z", "M-2-5.5H0v11h-2v-3.5h-3.5v-4h3.5z"),
        [EntryKind.Report] = ("M0-6L6 0 0 6-6 0z", "M0-6V6L-6 0z"),
        [EntryKind.Background] = ("M0 5.5L-5.5-4.5h11z", "M0 5.5v-10h-5.5z"),
    };

    public static MarkLook LookOf(Entry entry) => entry switch
    {
        { IsPlanned: true } => MarkLook.Planned,
        { IsMeeting: true, Status: EntryStatus.Unknown } => MarkLook.Unknown,
        { IsMeeting: true, Status: EntryStatus.Ongoing } => MarkLook.Ongoing,
        { Date.Basis: DateBasis.Inferred } => MarkLook.Inferred,
        { Date.Basis: DateBasis.External } => MarkLook.External,
        _ => MarkLook.Stated,
    };

    /// <param name="svg">Where to.</param>
    /// <param name="kind">Gives the shape.</param>
    /// <param name="look">Gives the filling.</param>
    public static void Draw(SvgWriter svg, EntryKind kind, MarkLook look)
    {
        (string whole, string half) = Shapes[kind];
        svg.Open("path");
        if (look != MarkLook.Stated)
        {
            svg.Attribute("class", look switch
            {
                MarkLook.Unknown => "hollow unknown",
                MarkLook.Ongoing => "hollow ongoing",
                _ => "hollow",
            });
        }

        svg.Attribute("d", whole).Close();
        if (look is MarkLook.Inferred or MarkLook.External)
        {
            svg.Open("path").Attribute("d", look == MarkLook.Inferred ? half : Diamond).Close();
        }
    }

    /// <summary>A number on a disc whose area grows with it.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="count">The number.</param>
    /// <param name="text">The number as readers see it.</param>
    /// <param name="most">The largest number of the picture.</param>
    public static void DrawCount(SvgWriter svg, int count, string text, int most)
    {
        const double smallest = 6;
        const double largest = 10;
        double radius = smallest + ((largest - smallest) * Math.Sqrt((double)count / Math.Max(1, most)));
        svg.Open("circle").Attribute("class", "count").Number("r", radius).Close();
        svg.Element("text", text);
    }
}
