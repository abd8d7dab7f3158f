using System.Globalization;
using System.Xml;

namespace StaticNA;

/// <summary>
/// The feed of the latest entries (RFC 4287). No clock is read: an entry was updated on its <c>updated</c> day, else on the last day
/// it may have happened, but not after the day of which the site speaks.
/// </summary>
internal sealed class AtomFeed : IExport
{
    /// <summary>Most entries in the feed.</summary>
    public const int Length = 50;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public string Name => "feed";

    public Route Route => Route.Feed;

    public void Write(ExportContext context, Stream stream)
    {
        SiteSettings site = context.Briefing.Site;
        Entry[] latest = [.. context.Briefing.Entries.Reverse().Take(Length)];
        DateOnly updated = latest.Select(entry => Updated(entry, site)).DefaultIfEmpty(site.AsOf.Latest).Max();
        using XmlWriter xml = XmlFile.Create(stream);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Language.Value);
        xml.WriteElementString("title", Namespace, site.Title);
        xml.WriteElementString("subtitle", Namespace, site.Description);
        xml.WriteElementString("id", Namespace, site.Address.BaseUrl);
        xml.WriteElementString("updated", Namespace, Moment(updated));
        WriteLink(xml, "alternate", "text/html", site.Address.BaseUrl);
        WriteLink(xml, "self", "application/atom+xml", site.Address.Absolute(Route.Feed));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, site.Title);
        xml.WriteEndElement();
        foreach (Entry entry in latest)
        {
            WriteEntry(xml, entry, context);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Entry entry, ExportContext context)
    {
        SiteSettings site = context.Briefing.Site;
        string title = entry.IsPlanned
            ? context.Strings.Format("feed.planned", ("title", entry.Title.Value))
            : entry.Title.Value;
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, title);
        xml.WriteElementString("id", Namespace, site.Address.Absolute(entry.Route));
        xml.WriteElementString("updated", Namespace, Moment(Updated(entry, site)));
        WriteLink(xml, "alternate", "text/html", site.Address.Absolute(entry.Route));
        foreach (Theme theme in entry.Themes.Select(theme => context.Briefing.ThemeBySlug[theme.Value]))
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", theme.Slug);
            xml.WriteAttributeString("label", theme.Title.Value);
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Namespace, entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateOnly Updated(Entry entry, SiteSettings site)
    {
        DateOnly day = entry.Updated?.Latest ?? entry.Date.Date.Latest;
        return day > site.AsOf.Latest ? site.AsOf.Latest : day;
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
