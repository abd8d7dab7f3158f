using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The pictures of each kind of page; null, or none, where there is too little to draw or <c>site.yml</c> disables them.</summary>
internal sealed class PictureMaker(PlanningContext context)
{
    /// <summary>With fewer entries, or all of one date, a list says it better.</summary>
    private const int Fewest = 3;

    /// <summary>Of more charts, the first stand on a theme's page.</summary>
    private const int MostCharts = 4;

    private readonly bool _isEnabled = context.Briefing.Site.IsEnabled("pictures");
    private readonly LaneTimeline _timeline = new(context);

    private Briefing Briefing => context.Briefing;

    /// <summary>All entries, with a lane for each theme.</summary>
    public Picture? Timeline() => HasShape(Briefing.Entries)
        ? Timeline(
            Briefing.Entries, slug => Briefing.EntriesOfTheme(slug),
            TimeScale.Of(Briefing.Entries.Select(entry => entry.Date.Date)))
        : null;

    /// <summary>The entries of one year, with a lane for each theme; null unless some months are known.</summary>
    public Picture? TimelineOf(EntryYear year)
    {
        Entry[] inMonths = [.. year.Entries.Where(entry => entry.Date.Date.Precision < DatePrecision.Year)];
        if (!HasShape(inMonths))
        {
            return null;
        }

        ILookup<string, Entry> byTheme = year.Entries
            .SelectMany(entry => entry.Themes.Select(theme => theme.Value).Distinct().Select(theme => (theme, entry)))
            .ToLookup(pair => pair.theme, pair => pair.entry, StringComparer.Ordinal);
        return Timeline(year.Entries, slug => [.. byTheme[slug]], new TimeScale(year.Year, year.Year));
    }

    /// <summary>The entries of a theme, with a lane for each kind.</summary>
    public Picture? Of(Theme theme)
    {
        ImmutableArray<Entry> entries = Briefing.EntriesOfTheme(theme.Slug);
        if (!HasShape(entries))
        {
            return null;
        }

        Dictionary<int, int> pages = Pagination.PagesFor(entries.Length) == 1 ? [] : entries
            .Select((entry, index) => (entry.Date.Date.Year, Page: (index / Pagination.PageSize) + 1))
            .GroupBy(pair => pair.Year).ToDictionary(year => year.Key, year => year.Min(pair => pair.Page));
        IEnumerable<LaneSource> lanes = entries.GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key).Select(kind =>
            new LaneSource(new PageLink(context.Labels.Of(kind.Key), null), [.. kind])
            {
                OfYear = year => pages.TryGetValue(year, out int page)
                    ? context.Links.ToSibling(theme.Route.PageNumber(page))
                    : null,
            });
        return Drawn("theme", entries, lanes, ScaleOf(entries));
    }

    /// <summary>The entries in which a person took part or is named, each in a lane of its own sort.</summary>
    public Picture? Of(Person person)
    {
        ImmutableArray<Entry> present = Briefing.EntriesWithParticipant(person.Id);
        ImmutableArray<Entry> named = Briefing.EntriesThatMention(person.Id);
        ImmutableArray<Entry> all = [.. present, .. named];
        LaneSource[] lanes =
        [
            Lane("heading.meetings", present.Where(entry => entry.IsMeeting)),
            Lane("heading.took-part", present.Where(entry => !entry.IsMeeting)),
            Lane("heading.mentions", named),
        ];
        return HasShape(all) ? Drawn("person", all, lanes, ScaleOf(all)) : null;
    }

    /// <summary>The whole period at a glance.</summary>
    /// <param name="upcoming">What is planned and still ahead, by date.</param>
    public Picture? Overview(IReadOnlyList<Entry> upcoming) =>
        HasShape(Briefing.Entries) ? new Overview(context, _timeline).Draw(upcoming) : null;

    /// <summary>Who met whom, and the time between meetings.</summary>
    /// <param name="meetings">By date, each with the one before it that was held; null where there is none.</param>
    /// <param name="ofYear">Where the meetings of a year are listed; null if nowhere.</param>
    public IReadOnlyList<Picture> OfMeetings(
        IReadOnlyCollection<(Entry Meeting, Entry? Previous)> meetings, Func<int, Href?> ofYear)
    {
        if (!_isEnabled)
        {
            return [];
        }

        Picture? encounters = new Encounters(context).Draw([.. meetings.Select(pair => pair.Meeting)], ofYear);
        Picture? intervals = new Intervals(context).Draw(
            meetings.Where(pair => pair.Previous is not null && pair.Meeting.Status == EntryStatus.Held)
                .Select(pair => (pair.Previous!, pair.Meeting)));
        return [.. new[] { encounters, intervals }.OfType<Picture>()];
    }

    /// <summary>Charts of the figures of an entry.</summary>
    public IReadOnlyList<Picture> FiguresOf(Entry entry, Func<Citation, EvidenceLink> cite) =>
        _isEnabled ? new FigureCharts(context).Of(entry, cite) : [];

    /// <summary>Charts of the figures of a theme's entries.</summary>
    public IReadOnlyList<Picture> FiguresOf(Theme theme, Func<Citation, EvidenceLink> cite) =>
        _isEnabled ? new FigureCharts(context).Of(Briefing.EntriesOfTheme(theme.Slug), MostCharts, cite) : [];

    private static TimeScale ScaleOf(IEnumerable<Entry> entries) =>
        TimeScale.Of(entries.Select(entry => entry.Date.Date));

    private LaneSource Lane(string heading, IEnumerable<Entry> entries) =>
        new(new PageLink(context.Strings.Text(heading), null), [.. entries]);

    private bool HasShape(IReadOnlyList<Entry> entries) =>
        _isEnabled && entries.Count >= Fewest
        && entries.Any(entry => entry.Date.Date.Earliest != entries[0].Date.Date.Earliest);

    private Picture Timeline(IReadOnlyList<Entry> entries, Func<string, IReadOnlyList<Entry>> ofTheme, TimeScale scale) =>
        Drawn("timeline", entries, Briefing.Themes.Select(theme => new LaneSource(
            new PageLink(theme.Title.Value, context.Links.To(theme.Route)), ofTheme(theme.Slug))
        {
            OfYear = year => scale.Years > 1 ? context.Links.To(Route.Year(year)) : null,
        }), scale);

    private Picture Drawn(string kind, IReadOnlyCollection<Entry> entries, IEnumerable<LaneSource> lanes, TimeScale scale) =>
        _timeline.Draw(
            new Picture(kind, "lanes", context.Strings.Text($"picture.{kind}"), _timeline.Describe(entries))
            {
                Lanes = [],
                Data = context.Strings.Text("picture.data"),
            }, lanes, scale);
}
