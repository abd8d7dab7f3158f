namespace StaticNA;

/// <summary>
/// The feed of the latest entries. No clock is read: an entry was updated on its <c>updated</c> day or that of its last correction, else
/// on the last day it may have happened, but not after the day of which the site speaks.
/// </summary>
internal sealed class AtomFeed : IExport
{
    /// <summary>Most entries in the feed.</summary>
    public const int Length = 50;

    public string Name => "feed";

    public Route Route => Route.Feed;

    public void Write(ExportContext context, Stream stream)
    {
        SiteSettings site = context.Briefing.Site;
        Entry[] latest = [.. context.Briefing.Entries.Reverse().Take(Length)];
        DateOnly updated = latest.Select(entry => Updated(entry, site)).DefaultIfEmpty(site.AsOf.Latest).Max();
        using var atom = new AtomWriter(stream, site, Route);
        atom.WriteHead(site.Title, site.Description, site.Address.BaseUrl, site.Address.BaseUrl, updated);
        foreach (Entry entry in latest)
        {
            string title = entry.IsPlanned
                ? context.Strings.Format("feed.planned", ("title", entry.Title.Value))
                : entry.Title.Value;
            string address = site.Address.Absolute(entry.Route);
            IEnumerable<Theme> themes = entry.Themes.Select(theme => context.Briefing.ThemeBySlug[theme.Value]);
            atom.WriteEntry(title, address, address, Updated(entry, site), entry.Summary, themes);
        }
    }

    private static DateOnly Updated(Entry entry, SiteSettings site)
    {
        DateOnly day = entry.LastChanged?.Latest ?? entry.Date.Date.Latest;
        return day > site.AsOf.Latest ? site.AsOf.Latest : day;
    }
}
