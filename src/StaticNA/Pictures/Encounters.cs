using System.Globalization;

namespace StaticNA;

/// <summary>
/// Draws who met whom: a row for each party, for each person, and for each office whose holder is not named, and a column for each
/// meeting. Who is only mentioned was not present.
/// </summary>
internal sealed class Encounters(PlanningContext context)
{
    private const string Id = "encounters";

    /// <summary>Above this many meetings, the columns are years, or the months of one year.</summary>
    private const int MostMeetings = 36;

    /// <summary>As many numbers stand in a row.</summary>
    private const int MostPeriods = 16;

    /// <summary>As many rows are drawn, fewer of numbers; the others are counted in the description.</summary>
    private const int MostRows = 25;
    private const int MostRowsOfNumbers = 16;
    private const double Height = 1.3;
    private const double Middle = Height / 2;

    /// <param name="meetings">By date.</param>
    /// <param name="ofYear">Where the meetings of a year are listed; null if nowhere.</param>
    /// <returns>Null if fewer than two of them say who was there.</returns>
    public Picture? Draw(IReadOnlyList<Entry> meetings, Func<int, Href?> ofYear)
    {
        Entry[] known = [.. meetings.Where(meeting => !meeting.Participants.IsEmpty || !meeting.Parties.IsEmpty)];
        if (known.Length < 2)
        {
            return null;
        }

        bool isCounted = known.Length > MostMeetings;
        Column[] columns = isCounted ? Periods(known, ofYear) : [.. known.Select((meeting, index) => Single(meeting, index, known))];
        Row[] rows = Rows(columns);
        int shown = Math.Min(rows.Length, isCounted ? MostRowsOfNumbers : MostRows);
        int most = columns.Max(column => column.Meetings.Count);
        // The list of a period is of all its meetings, so the numbers of one person lead nowhere.
        Column[] unlinked = isCounted ? [.. columns.Select(column => column with { Href = null })] : columns;
        return new Picture(Id, Id, context.Strings.Text("picture.encounters"), Describe(known.Length, shown, rows.Length))
        {
            Axis = Strips.Axis(Id, columns.Select((column, index) => TickOf(column, index, columns.Length))),
            Lanes =
            [
                Lane(new PageLink(context.Strings.Text("heading.meetings"), null), columns, _ => true, (columns.Length, most)),
                .. rows.Take(shown).Select(row => Lane(row.Label, unlinked, row.Meetings.Contains, (columns.Length, most))),
            ],
            Legend = isCounted ? [Sign(svg => Marks.DrawCount(svg, 1, "n", 8), "counted-meetings")] : Legend(known),
            Data = context.Strings.Text("picture.data"),
        };
    }

    private static MarkLook LookOf(Entry meeting) => meeting.Status switch
    {
        EntryStatus.Planned => MarkLook.Planned,
        EntryStatus.Ongoing => MarkLook.Ongoing,
        EntryStatus.Unknown => MarkLook.Unknown,
        _ => MarkLook.Stated,
    };

    private static double At(int column, int columns) => 2 + ((column + 0.5) / columns * 96);

    private static Tick TickOf(Column column, int index, int columns)
    {
        bool isOnPhones = columns <= 8 || index % ((columns + 7) / 8) == 0;
        double at = At(index, columns);
        return new Tick(at, at > 96 ? "" : column.Tick, isOnPhones && at <= 90);
    }

    /// <summary>Those who were at most meetings first, else in the order in which they appear.</summary>
    private Row[] Rows(IEnumerable<Column> columns)
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (Entry meeting in columns.SelectMany(column => column.Meetings))
        {
            foreach ((string key, PageLink label) in PresentAt(meeting))
            {
                if (!rows.TryGetValue(key, out Row? row))
                {
                    rows[key] = row = new Row(label, new HashSet<Entry>(ReferenceEqualityComparer.Instance), rows.Count);
                }

                row.Meetings.Add(meeting);
            }
        }

        return [.. rows.Values.OrderByDescending(row => row.Meetings.Count).ThenBy(row => row.Order)];
    }

    /// <summary>The parties, those for whom somebody acted among them, then the people and offices.</summary>
    private IEnumerable<(string Key, PageLink Label)> PresentAt(Entry meeting)
    {
        IEnumerable<string> parties = meeting.Parties.Select(party => party.Value)
            .Concat(meeting.Participants.Select(participant => participant.For?.Value).OfType<string>())
            .Distinct(StringComparer.Ordinal);
        return parties.Select(party => (party, context.Links.ToParty(party)))
            .Concat(meeting.Participants.Select(participant => participant.Person is { } person
                ? (person.Value, context.Links.ToParty(person.Value))
                : ($"{participant.Office} {participant.For?.Value}", Office(participant))));
    }

    private PageLink Office(Participant participant) => new(
        participant.For is { } party ? $"{participant.Office} ({context.Briefing.PartyName(party.Value)})" : participant.Office ?? "",
        null);

    private Column Single(Entry meeting, int index, Entry[] known)
    {
        int year = meeting.Date.Date.Year;
        bool isFirst = index == 0 || known[index - 1].Date.Date.Year != year;
        return new Column(
            isFirst ? EntryYear.TextOf(year) : "", context.MarkTitle(meeting), context.Row(meeting).Href, [meeting]);
    }

    private Column[] Periods(Entry[] known, Func<int, Href?> ofYear)
    {
        bool isOneYear = known.All(meeting => meeting.Date.Date.Year == known[0].Date.Date.Year);
        TimeScale scale = TimeScale.Of(known.Select(meeting => meeting.Date.Date));
        YearBins bins = YearBins.For(scale.Years, MostPeriods);
        return
        [
            .. known.GroupBy(meeting => isOneYear ? meeting.Date.Date.Earliest.Month : bins.Of(meeting.Date.Date.Year))
                .OrderBy(period => period.Key).Select(period => isOneYear
                    ? Month(period.Key, [.. period])
                    : Years(bins.Inside(period.Key, scale), ofYear, [.. period])),
        ];
    }

    private static Column Years((int First, int Last) years, Func<int, Href?> ofYear, IReadOnlyList<Entry> meetings) => new(
        EntryYear.TextOf(years.First), YearBins.TextOf(years.First, years.Last),
        years.First == years.Last ? ofYear(years.First) : null, meetings);

    private Column Month(int month, IReadOnlyList<Entry> meetings)
    {
        string number = month.ToString(CultureInfo.InvariantCulture);
        return new Column(
            context.Strings.Text("picture.month." + number), context.Strings.Text("date.month." + number), null, meetings);
    }

    private PictureLane Lane(PageLink label, Column[] columns, Func<Entry, bool> isPresent, (int Columns, int Most) size)
    {
        int[] counts = [.. columns.Select(column => column.Meetings.Count(isPresent))];
        int total = counts.Sum();
        string count = context.Strings.Count("count.meetings", total);
        using var svg = new SvgWriter();
        Strips.Open(svg, "group", (label.Text, count), Height);
        int first = Array.FindIndex(counts, present => present > 0);
        int last = Array.FindLastIndex(counts, present => present > 0);
        if (first < last)
        {
            Strips.Rectangle(svg, (At(first, size.Columns), At(last, size.Columns)), (Middle - 0.03, 0.06), "extent");
        }

        for (int i = first; i <= last; i++)
        {
            if (counts[i] > 0)
            {
                Draw(svg, columns[i], counts[i], (At(i, size.Columns), size.Most));
            }
        }

        Strips.Close(svg);
        return new PictureLane(label, Note(total, columns.Sum(column => column.Meetings.Count(
            meeting => isPresent(meeting) && meeting.IsPlanned))), svg.ToHtml());
    }

    private void Draw(SvgWriter svg, Column column, int count, (double At, int Most) place)
    {
        bool isSingle = place.Most == 1;
        Strips.OpenLink(
            svg, column.Href,
            isSingle ? column.Title : $"{column.Title}: {context.Strings.Count("count.meetings", count)}");
        svg.Open("svg").Percent("x", place.At).Rem("y", Middle);
        if (isSingle)
        {
            Marks.Draw(svg, EntryKind.Meeting, LookOf(column.Meetings[0]));
        }
        else
        {
            Marks.DrawCount(svg, count, context.Strings.Number(count), place.Most);
        }

        svg.Close().Close();
    }

    private string Note(int total, int planned) => planned == 0
        ? context.Strings.Number(total)
        : $"{context.Strings.Number(total)}, {context.Strings.Count("picture.planned", planned)}";

    private string Describe(int known, int shown, int rows)
    {
        string meetings = context.Strings.Count("count.meetings", known);
        return shown == rows
            ? context.Strings.Format("picture.encounters-all", ("meetings", meetings))
            : context.Strings.Format(
                "picture.encounters-some", ("meetings", meetings), ("shown", context.Strings.Number(shown)),
                ("all", context.Strings.Number(rows)));
    }

    private IReadOnlyList<LegendItem> Legend(Entry[] known) =>
    [
        .. known.Select(LookOf).Distinct().Order().Select(look => Sign(
            svg => Marks.Draw(svg, EntryKind.Meeting, look),
            look switch
            {
                MarkLook.Planned => "expected",
                MarkLook.Ongoing => "ongoing",
                MarkLook.Unknown => "not-known-held",
                _ => "present",
            })),
    ];

    private LegendItem Sign(Action<SvgWriter> draw, string word) =>
        new(Strips.Sign(draw), context.Strings.Text("picture.key." + word));

    private sealed record Column(string Tick, string Title, Href? Href, IReadOnlyList<Entry> Meetings);

    private sealed record Row(PageLink Label, HashSet<Entry> Meetings, int Order);
}
