using System.Globalization;

namespace StaticNA;

/// <summary>
/// The calendar (iCalendar, RFC 5545) of the meetings of the site, or of all entries of a theme, as far as their dates name days (see
/// <see cref="DaySpan"/>). There is none if no date does, since a calendar must not be empty.
/// </summary>
internal sealed class EventCalendar(FeedScope scope) : IExport
{
    public string Name => "calendar";

    public Route Route => scope.Calendar;

    public bool IsNeededFor(Briefing briefing) => scope.HasDated;

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        var calendar = new CalendarWriter();
        calendar.Write("BEGIN", "VCALENDAR");
        calendar.Write("VERSION", "2.0");
        calendar.Write("PRODID", $"-//StaticNA//Briefing//{site.Language.Value.ToUpperInvariant()}");
        calendar.Write("CALSCALE", "GREGORIAN");

        // RFC 7986, and before it the names that calendar programs made up.
        calendar.WriteText("NAME", scope.CalendarTitle);
        calendar.WriteText("X-WR-CALNAME", scope.CalendarTitle);
        calendar.WriteText("DESCRIPTION", scope.Description);
        calendar.WriteText("X-WR-CALDESC", scope.Description);
        calendar.Write("URL", site.Address.Absolute(scope.CalendarPage));
        calendar.Write("SOURCE;VALUE=URI", site.Address.Absolute(Route));
        calendar.Write("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        stream.Write(calendar.Written);
        foreach (Entry entry in scope.Dated)
        {
            stream.Write(EventOf(entry, calendar, context));
        }

        calendar.Clear();
        calendar.Write("END", "VCALENDAR");
        stream.Write(calendar.Written);
    }

    /// <summary>The lines of one event; the writer is used for them, and is free again.</summary>
    private static byte[] EventOf(Entry entry, CalendarWriter calendar, ExportContext context)
    {
        if (!context.Events.TryGetValue(entry.Slug, out byte[]? lines))
        {
            calendar.Clear();
            WriteEvent(calendar, FeedItem.Of(entry, context), context);
            lines = calendar.Written.ToArray();
            context.Events[entry.Slug] = lines;
        }

        return lines;
    }

    private static void WriteEvent(CalendarWriter calendar, FeedItem item, ExportContext context)
    {
        Entry entry = item.Entry;
        DaySpan days = DaySpan.Of(entry.Date.Date)!.Value;
        bool isDoubtful = entry.Date.Date.Qualifier != DateQualifier.None;
        calendar.Write("BEGIN", "VEVENT");
        calendar.WriteText("UID", $"{entry.Slug}@{PlaceOf(context.Briefing.Site.Address)}");
        calendar.WriteMoment("DTSTAMP", item.Updated);
        calendar.Write("SEQUENCE", entry.Corrections.Length.ToString(CultureInfo.InvariantCulture));
        calendar.WriteDay("DTSTART", days.First);

        // The end is the first day that is no longer part of it; one day needs none, and the last of all days has none after it.
        if (days.Last > days.First && days.Last < DateOnly.MaxValue)
        {
            calendar.WriteDay("DTEND", days.Last.AddDays(1));
        }

        calendar.WriteText(
            "SUMMARY", isDoubtful ? context.Strings.Format("calendar.doubtful", ("title", item.Title)) : item.Title);
        calendar.WriteText("DESCRIPTION", $"{item.Date}{NoteOf(entry.Date)}\n\n{entry.Summary}\n\n{item.Address}");
        calendar.Write("STATUS", isDoubtful || IsUncertain(entry) ? "TENTATIVE" : "CONFIRMED");
        calendar.WriteTexts("CATEGORIES", entry.Themes
            .Select(theme => context.Briefing.ThemeBySlug[theme.Value].Title.Value).Prepend(context.Labels.Of(entry.Kind)));
        if (LocationOf(entry, context.Briefing) is { Length: > 0 } location)
        {
            calendar.WriteText("LOCATION", location);
        }

        calendar.Write("URL", item.Address);
        calendar.Write("TRANSP", "TRANSPARENT");
        calendar.WriteText("X-BRIEFING-EDTF", entry.Date.Date.Text);
        calendar.Write("END", "VEVENT");
    }

    /// <summary>
    /// What an entry's slug is unique in. Events have the same id in the calendar of the site and of each theme, and for as long as site and
    /// slug stay: one that is moved to another day is still the same event.
    /// </summary>
    private static ReadOnlySpan<char> PlaceOf(SiteAddress address) =>
        address.BaseUrl.AsSpan(address.BaseUrl.IndexOf("//", StringComparison.Ordinal) + 2).TrimEnd('/');

    private static string NoteOf(EntryDate date) => date.Note is null ? "" : $". {date.Note}";

    private static bool IsUncertain(Entry entry) =>
        entry.IsPlanned || (entry.IsMeeting && entry.Status == EntryStatus.Unknown);

    private static string LocationOf(Entry entry, Briefing briefing)
    {
        string?[] parts =
        [
            entry.Place?.Venue, entry.Place?.City, entry.Place?.Country is { } country ? briefing.PartyName(country.Value) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
