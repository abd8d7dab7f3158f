namespace StaticNA;

/// <summary>
/// Draws entries in time: a lane for each part of them, a mark for each entry, and numbers where there are too many marks.
/// </summary>
internal sealed class LaneTimeline(PlanningContext context)
{
    /// <summary>How many numbers a picture holds, and a lane: as many as have room on a phone.</summary>
    private const int MostNumbers = 250;
    private const int MostBins = 16;
    private const int FewestBins = 4;

    /// <param name="picture">Its id, kind and title; what else it has is made here.</param>
    /// <param name="sources">Lanes; those without entries are left out.</param>
    /// <param name="scale">What the picture covers.</param>
    public Picture Draw(Picture picture, IEnumerable<LaneSource> sources, TimeScale scale)
    {
        LaneSource[] filled = [.. sources.Where(source => source.Entries.Count > 0)];
        int mostBins = Math.Clamp(MostNumbers / Math.Max(1, filled.Length), FewestBins, MostBins);
        var layout = new LaneLayout(context, scale, mostBins);
        bool isCounted = filled.Sum(source => source.Entries.Count) > LaneLayout.MostInPicture;
        List<LaneMark>[] marks =
        [
            .. filled.Select(source => isCounted || source.Entries.Count > LaneLayout.MostInLane
                ? layout.Counts(source)
                : layout.Single(source)),
        ];
        LaneMark[] all = [.. marks.SelectMany(lane => lane)];
        int most = all.Where(mark => mark.Span is not null).Select(mark => mark.Entries.Count).DefaultIfEmpty().Max();
        var strip = new LaneStrip(context, scale, picture.Id, most);
        double? asOf = AsOf(scale);
        return picture with
        {
            Axis = Strips.Axis(picture.Id, scale.Ticks(context.Strings), asOf),
            Lanes = [.. picture.Lanes, .. filled.Select((source, index) => Lane(source, marks[index], strip))],
            Legend = [.. picture.Legend, .. new Legend(context).Of(picture.Id, all, asOf is not null)],
        };
    }

    /// <summary>How many entries there are, and from when to when.</summary>
    public string Describe(IReadOnlyCollection<Entry> entries)
    {
        int first = entries.Min(entry => entry.Date.Date.Year);
        int last = entries.Max(entry => entry.Date.Date.Year);
        string count = context.Strings.Count("count.entries", entries.Count);
        return first == last
            ? context.Strings.Format("picture.in-year", ("count", count), ("year", EntryYear.TextOf(first)))
            : context.Strings.Format(
                "picture.from-to", ("count", count), ("first", EntryYear.TextOf(first)), ("last", EntryYear.TextOf(last)));
    }

    private PictureLane Lane(LaneSource source, List<LaneMark> marks, LaneStrip strip) => new(
        source.Label, context.Strings.Number(source.Entries.Count),
        strip.Draw(source.Label.Text, Describe(source.Entries), marks, source.Next));

    /// <summary>The day of which the site speaks; null if it is not inside the picture.</summary>
    private double? AsOf(TimeScale scale)
    {
        DateOnly day = context.Briefing.Site.AsOf.Latest;
        return day.Year >= scale.FirstYear && day.Year <= scale.LastYear ? scale.End(day) : null;
    }
}
