using System.Collections.Immutable;
using System.Text.Json;

namespace StaticNA;

/// <summary>An object with fields. A field without a value is left out.</summary>
internal record ObjectShape(ImmutableArray<DataField> Fields) : DataShape
{
    public override bool HasCell => false;

    public override void WriteValue(Utf8JsonWriter json, object value)
    {
        json.WriteStartObject();
        foreach (DataField field in Fields)
        {
            if (field.Value(value) is { } inner)
            {
                json.WritePropertyName(field.Key);
                field.Shape.WriteValue(json, inner);
            }
        }

        json.WriteEndObject();
    }

    public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (DataField field in Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", describe(field.Name));
            field.Shape.WriteSchema(json, describe);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (DataField field in Fields.Where(field => field.IsRequired))
        {
            json.WriteStringValue(field.Name);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    public override void WriteCell(CsvWriter csv, object value) => throw new NotSupportedException("an object has no cell");
}
