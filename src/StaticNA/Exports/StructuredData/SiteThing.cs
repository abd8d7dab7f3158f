using System.Text.Json;

namespace StaticNA;

/// <summary>The site in the words of schema.org.</summary>
internal static class SiteThing
{
    public static void Write(Utf8JsonWriter json, PlanningContext context)
    {
        SiteSettings site = context.Briefing.Site;
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Title);
        json.WriteString("description", site.Description);
        json.WriteString("url", site.Address.BaseUrl);
        json.WriteString("inLanguage", site.Language.Value);
        json.WriteOptional("temporalCoverage", IsoDate.Coverage(site.Period));
        if (SitePlanner.Has("search") && context.Links.Absolute(Route.Section("search")) is string search)
        {
            json.WriteStartObject("potentialAction");
            json.WriteString("@type", "SearchAction");
            json.WriteStartObject("target");
            json.WriteString("@type", "EntryPoint");
            json.WriteString("urlTemplate", search + "?q={search_term_string}");
            json.WriteEndObject();
            json.WriteString("query-input", "required name=search_term_string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
