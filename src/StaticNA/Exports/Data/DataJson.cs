namespace StaticNA;

/// <summary>A set of data as JSON: the site, and the rows under the name of the set.</summary>
internal sealed class DataJson(DataTable table) : IExport
{
    public string Name => "data";

    public Route Route => table.Json;

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        var row = new ObjectShape(table.Fields);

        // The default encoder escapes what HTML could misread, so that the file is safe wherever it is pasted.
        using var json = JsonFile.Create(stream);
        json.WriteStartObject();
        json.WriteString("$schema", site.Address.Absolute(table.Schema));
        json.WriteString("title", site.Title);
        json.WriteString("url", site.Address.BaseUrl);
        json.WriteString("language", site.Language.Value);
        json.WriteString("asOf", site.AsOf.Text);
        json.WriteStartArray(table.Name);
        foreach (object item in table.Rows)
        {
            row.WriteValue(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
