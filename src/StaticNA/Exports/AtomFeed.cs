namespace StaticNA;

/// <summary>The Atom feed (RFC 4287) of the latest entries of the site or of a theme.</summary>
internal sealed class AtomFeed(FeedScope scope) : IExport
{
    /// <summary>Most entries in a feed.</summary>
    public const int Length = 50;

    public string Name => "feed";

    public Route Route => scope.Atom;

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        FeedItem[] latest = Latest(scope, context);
        DateOnly updated = latest.Select(item => item.Updated).DefaultIfEmpty(site.AsOf.Latest).Max();
        string page = site.Address.Absolute(scope.Page);
        using var atom = new AtomWriter(stream, site, Route);
        atom.WriteHead(scope.Title, scope.Description, page, page, updated);
        foreach (FeedItem item in latest)
        {
            IEnumerable<Theme> themes = item.Entry.Themes.Select(theme => context.Briefing.ThemeBySlug[theme.Value]);
            atom.WriteEntry(item.Title, item.Address, item.Address, item.Updated, item.TextIn(context.Strings), themes);
        }
    }

    /// <summary>Those that changed last, the latest first; of the same day, the latest by date.</summary>
    public static FeedItem[] Latest(FeedScope scope, ExportContext context) =>
    [
        .. scope.Entries.Reverse().OrderByDescending(entry => FeedItem.UpdatedOf(entry, context.Briefing.Site)).Take(Length)
            .Select(entry => FeedItem.Of(entry, context)),
    ];
}
