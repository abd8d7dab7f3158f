using System.Text.Json;

namespace StaticNA;

/// <summary>The JSON Schema (2020-12) of a set of data.</summary>
internal sealed class DataSchema(DataTable table) : IExport
{
    private static readonly string[] Envelope = ["$schema", "title", "url", "language", "asOf"];

    public string Name => "data";

    public Route Route => table.Schema;

    public void Write(ExportContext context, ReusedStream stream)
    {
        UiStrings strings = context.Strings;
        using var json = JsonFile.Create(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", context.Briefing.Site.Address.Absolute(Route));
        json.WriteString("title", $"{strings.Text("data.table." + table.Name)} – {context.Briefing.Site.Title}");
        json.WriteString("description", strings.Text("data.about." + table.Name));
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteProperty(json, "$schema", DataShape.Address);
        WriteProperty(json, "title", DataShape.Text);
        WriteProperty(json, "url", DataShape.Address);
        WriteProperty(json, "language", DataShape.Text);
        WriteProperty(json, "asOf", DataShape.Date);
        WriteProperty(json, table.Name, DataShape.Objects([.. table.Fields]));
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (string name in Envelope)
        {
            json.WriteStringValue(name);
        }

        json.WriteStringValue(table.Name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();

        void WriteProperty(Utf8JsonWriter json, string name, DataShape shape)
        {
            json.WriteStartObject(name);
            shape.WriteSchema(json, field => strings.Text("data.field." + field));
            json.WriteEndObject();
        }
    }
}
