namespace StaticNA;

/// <summary>An entry in a feed or a calendar.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Title">Its title, with a word behind it where it is only planned.</param>
/// <param name="Address">Its page, absolute.</param>
/// <param name="Date">When it happened, in words, with its doubt and what that rests on.</param>
/// <param name="Updated">
/// When it last changed. No clock is read: the day of its <c>updated</c> or of its last correction, else the last day on which it may have
/// happened, but not after the day of which the site speaks.
/// </param>
internal sealed record FeedItem(Entry Entry, string Title, string Address, string Date, DateOnly Updated)
{
    /// <summary>Date and summary, plain text.</summary>
    public string TextIn(UiStrings strings) => strings.Format("feed.text", ("date", Date), ("summary", Entry.Summary));

    public static FeedItem Of(Entry entry, ExportContext context)
    {
        SiteSettings site = context.Briefing.Site;
        UiStrings strings = context.Strings;
        string title = context.Labels.TitleAlone(entry);
        string date = context.Dates.Phrase(entry.Date.Date);
        if (context.Labels.MarkOf(entry.Date.Basis) is { } basis)
        {
            date = strings.Format("feed.date", ("date", date), ("basis", basis.Word));
        }

        return new FeedItem(entry, title, site.Address.Absolute(entry.Route), date, UpdatedOf(entry, site));
    }

    public static DateOnly UpdatedOf(Entry entry, SiteSettings site)
    {
        DateOnly day = entry.LastChanged?.Latest ?? entry.Date.Date.Latest;
        return day > site.AsOf.Latest ? site.AsOf.Latest : day;
    }
}
