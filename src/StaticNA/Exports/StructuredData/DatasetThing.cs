using System.Collections.Immutable;
using System.Text.Json;

namespace StaticNA;

/// <summary>The data files in the words of schema.org.</summary>
internal static class DatasetThing
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<DataTable> tables, PlanningContext context)
    {
        SiteSettings site = context.Briefing.Site;
        UiStrings strings = context.Strings;
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", site.Title);
        json.WriteString("description", $"{site.Description} {strings.Text("data.description")}");
        json.WriteString("url", site.Address.Absolute(Route.Section("data")));
        json.WriteString("inLanguage", site.Language.Value);
        json.WriteOptional("temporalCoverage", IsoDate.Coverage(site.Period));
        json.WriteStartArray("distribution");
        foreach (DataTable table in tables)
        {
            string name = strings.Text("data.table." + table.Name);
            WriteFile(name, table.Json, "application/json");
            if (site.IsEnabled("csv"))
            {
                WriteFile(name, table.Csv, "text/csv");
            }
        }

        json.WriteEndArray();
        json.WriteSite(site);
        json.WriteEndObject();

        void WriteFile(string name, Route route, string format)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", name);
            json.WriteString("encodingFormat", format);
            json.WriteString("contentUrl", site.Address.Absolute(route));
            json.WriteEndObject();
        }
    }
}
