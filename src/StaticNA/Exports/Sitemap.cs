using System.Xml;

namespace StaticNA;

/// <summary><c>sitemap.xml</c> (sitemaps.org protocol 0.9): every page but the error page.</summary>
internal sealed class Sitemap : IExport
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public string Name => "sitemap";

    public Route Route => Place;

    public static Route Place { get; } = new("/sitemap.xml");

    public void Write(ExportContext context, Stream stream)
    {
        Dictionary<Route, BriefingDate> changed = LastChanges(context.Briefing);
        using XmlWriter xml = XmlFile.Create(stream);
        xml.WriteStartElement("urlset", Namespace);
        foreach (Page page in context.Pages.Where(page => page.Route.Path[^1] == '/'))
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

    private static Dictionary<Route, BriefingDate> LastChanges(Briefing briefing) =>
        briefing.Entries.Select(entry => (entry.Route, Updated: entry.LastChanged))
            .Concat(briefing.Themes.Select(theme => (theme.Route, theme.Updated)))
            .Concat(briefing.Sources.Select(source => (source.Route, Updated: source.LastChanged)))
            .Where(page => page.Updated is not null)
            .ToDictionary(page => page.Route, page => page.Updated!);
}
