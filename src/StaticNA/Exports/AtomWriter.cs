using System.Globalization;
using System.Xml;

namespace StaticNA;

/// <summary>Writes an Atom feed (RFC 4287) of this site.</summary>
internal sealed class AtomWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly XmlWriter _xml;
    private readonly SiteSettings _site;

    /// <param name="stream">Where it goes.</param>
    /// <param name="site">Whose feed it is.</param>
    /// <param name="route">Where it is published.</param>
    public AtomWriter(Stream stream, SiteSettings site, Route route)
    {
        _xml = XmlFile.Create(stream);
        _site = site;
        _xml.WriteStartElement("feed", Namespace);
        _xml.WriteAttributeString("xml", "lang", null, site.Language.Value);
        WriteLink("self", "application/atom+xml", site.Address.Absolute(route));
    }

    /// <param name="title">Of the feed.</param>
    /// <param name="subtitle">What it holds.</param>
    /// <param name="id">Its identity, an absolute address.</param>
    /// <param name="page">The page that shows the same.</param>
    /// <param name="updated">When it last changed.</param>
    public void WriteHead(string title, string subtitle, string id, string page, DateOnly updated)
    {
        _xml.WriteElementString("title", Namespace, title);
        _xml.WriteElementString("subtitle", Namespace, subtitle);
        _xml.WriteElementString("id", Namespace, id);
        _xml.WriteElementString("updated", Namespace, Moment(updated));
        WriteLink("alternate", "text/html", page);
        _xml.WriteStartElement("author", Namespace);
        _xml.WriteElementString("name", Namespace, _site.Title);
        _xml.WriteEndElement();
    }

    /// <param name="title">Of the entry.</param>
    /// <param name="id">Its identity, an absolute address.</param>
    /// <param name="page">Where it can be read.</param>
    /// <param name="updated">When it last changed.</param>
    /// <param name="summary">What it says, plain text.</param>
    /// <param name="themes">What it is about.</param>
    public void WriteEntry(
        string title, string id, string page, DateOnly updated, string summary, IEnumerable<Theme> themes)
    {
        _xml.WriteStartElement("entry", Namespace);
        _xml.WriteElementString("title", Namespace, title);
        _xml.WriteElementString("id", Namespace, id);
        _xml.WriteElementString("updated", Namespace, Moment(updated));
        WriteLink("alternate", "text/html", page);
        foreach (Theme theme in themes)
        {
            _xml.WriteStartElement("category", Namespace);
            _xml.WriteAttributeString("term", theme.Slug);
            _xml.WriteAttributeString("label", theme.Title.Value);
            _xml.WriteEndElement();
        }

        _xml.WriteElementString("summary", Namespace, summary);
        _xml.WriteEndElement();
    }

    /// <summary>Ends the feed; the stream stays open.</summary>
    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void WriteLink(string relation, string type, string address)
    {
        _xml.WriteStartElement("link", Namespace);
        _xml.WriteAttributeString("rel", relation);
        _xml.WriteAttributeString("type", type);
        _xml.WriteAttributeString("href", address);
        _xml.WriteEndElement();
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
