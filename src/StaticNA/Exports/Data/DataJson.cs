using System.Text.Json;

namespace StaticNA;

/// <summary>A set of data as JSON: the site, and the rows under the name of the set.</summary>
internal sealed class DataJson(DataTable table) : IExport
{
    /// <summary>Bytes; the writer would else hold the whole file, and double its buffer again and again.</summary>
    private const int FlushAt = 64 * 1024;

    public string Name => "data";

    public Route Route => table.Json;

    public void Write(ExportContext context, Stream stream)
    {
        SiteSettings site = context.Briefing.Site;
        var row = new ObjectShape(table.Fields);

        // The default encoder escapes what HTML could misread, so that the file is safe wherever it is pasted.
        using var json = new Utf8JsonWriter(stream);
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
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
