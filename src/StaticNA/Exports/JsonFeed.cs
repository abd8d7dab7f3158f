using System.Globalization;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// The feed of the latest entries of the site or of a theme as JSON Feed 1.1 (jsonfeed.org). When an entry was published is not known, so
/// items have no <c>date_published</c>; what the entry is about, and the date in EDTF, stand in the extension <c>_briefing</c>.
/// </summary>
internal sealed class JsonFeed(FeedScope scope) : IExport
{
    public string Name => "feed";

    public Route Route => scope.JsonFeed;

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        using var json = JsonFile.Create(stream);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", scope.Title);
        json.WriteString("home_page_url", site.Address.Absolute(scope.Page));
        json.WriteString("feed_url", site.Address.Absolute(Route));
        json.WriteString("description", scope.Description);
        json.WriteString("language", site.Language.Value);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", site.Title);
        json.WriteString("url", site.Address.BaseUrl);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (FeedItem item in AtomFeed.Latest(scope, context))
        {
            WriteItem(json, item, context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item, ExportContext context)
    {
        Entry entry = item.Entry;
        json.WriteStartObject();
        json.WriteString("id", item.Address);
        json.WriteString("url", item.Address);
        json.WriteString("title", item.Title);
        json.WriteString("content_text", item.TextIn(context.Strings));
        json.WriteString("summary", entry.Summary);
        json.WriteString("date_modified", item.Updated.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        json.WriteStartArray("tags");
        foreach (Located<string> theme in entry.Themes)
        {
            json.WriteStringValue(context.Briefing.ThemeBySlug[theme.Value].Title.Value);
        }

        json.WriteEndArray();
        json.WriteStartObject("_briefing");
        if (context.Briefing.Site.IsEnabled("data"))
        {
            json.WriteString("about", context.Briefing.Site.Address.Absolute(Route.Section("data")));
        }

        json.WriteString("date", entry.Date.Date.Text);
        json.WriteString("date_basis", KebabWords.Of(entry.Date.Basis));
        json.WriteString("kind", KebabWords.Of(entry.Kind));
        json.WriteOptional("status", entry.HasStatus ? KebabWords.Of(entry.Status) : null);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
