using System.Xml;

namespace StaticNA;

/// <summary><c>sitemap.xml</c> (sitemaps.org protocol 0.9): every page but the error page and those at old addresses.</summary>
internal sealed class Sitemap : IExport
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public string Name => "sitemap";

    public Route Route => Place;

    public static Route Place { get; } = new("/sitemap.xml");

    public void Write(ExportContext context, ReusedStream stream)
    {
        Dictionary<Route, BriefingDate> changed = LastChanges(context.Briefing);
        using XmlWriter xml = XmlFile.Create(stream);
        xml.WriteStartElement("urlset", Namespace);
        foreach (Page page in context.Pages.Where(page => page.Route.Path[^1] == '/' && !page.IsAlias))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, context.Briefing.Site.Address.Absolute(page.Route));
            if (changed.GetValueOrDefault(page.Route)?.HtmlDateTime is string day)
            {
                xml.WriteElementString("lastmod", Namespace, day);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>
    /// When each page last changed, as far as its own file, or those of the entries that it lists, say. Where none does, nothing is said:
    /// search engines ignore the days of a sitemap that they have once found wrong.
    /// </summary>
    private static Dictionary<Route, BriefingDate> LastChanges(Briefing briefing)
    {
        var changes = new Dictionary<Route, BriefingDate>();
        foreach (Entry entry in briefing.Entries)
        {
            if (entry.LastChanged is not { } day)
            {
                continue;
            }

            Add(entry.Route, day);
            Add(Route.Year(entry.Date.Date.Year), day);
            Add(Route.Section("timeline"), day);
            Add(Route.Home, day);
            if (entry.IsMeeting)
            {
                Add(Route.Section("chronology"), day);
            }

            foreach (Located<string> theme in entry.Themes)
            {
                Add(Route.Theme(theme.Value), day);
            }
        }

        foreach (Theme theme in briefing.Themes)
        {
            Add(theme.Route, theme.Updated);
            Add(Route.Section("themes"), theme.Updated);
        }

        foreach (Source source in briefing.Sources)
        {
            Add(source.Route, source.LastChanged);
            Add(Route.Section("sources"), source.LastChanged);
        }

        Add(Route.Section("corrections"), briefing.Corrections.IsEmpty ? null : briefing.Corrections[0].Correction.Date);
        return changes;

        void Add(Route route, BriefingDate? day)
        {
            if (day is not null && (!changes.TryGetValue(route, out BriefingDate? known) || day.CompareTo(known) > 0))
            {
                changes[route] = day;
            }
        }
    }
}
