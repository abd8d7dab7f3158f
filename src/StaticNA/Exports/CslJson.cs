using System.Text;
using System.Text.Json;

namespace StaticNA;

/// <summary>Writes references as CSL-JSON (Citation Style Language 1.0.2).</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    // Each thread's own, used again for every reference.
    [ThreadStatic]
    private static ReusedJson? _json;

    public static string Of(Reference reference)
    {
        ReusedJson json = _json ??= new(Options);
        Write(json.Begin(), reference);
        return Encoding.UTF8.GetString(json.End());
    }

    public static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("id", reference.Id);
        json.WriteString("type", reference.Type);
        json.WriteString("title", reference.Title);
        if (reference.Author is { } author)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteOptional("publisher", reference.Publisher);
        json.WriteOptional("container-title", reference.Container);
        if (reference.Issued is { } issued)
        {
            json.WritePropertyName("issued");
            WriteDate(json, issued);
        }

        json.WriteOptional("URL", reference.Url);
        json.WriteOptional("note", reference.Note);
        json.WriteEndObject();
    }

    /// <summary>A date known to the year, month or day, or an interval of such; what CSL can't say keeps its EDTF text.</summary>
    private static void WriteDate(Utf8JsonWriter json, BriefingDate date)
    {
        json.WriteStartObject();
        if (date.HasOpenStart || date.HasOpenEnd || date.Text.Contains('X') || date.Precision == DatePrecision.Season)
        {
            json.WriteString("literal", date.Text);
        }
        else
        {
            json.WriteStartArray("date-parts");
            WriteParts(json, date.Start ?? date);
            if (date.End is { } end)
            {
                WriteParts(json, end);
            }

            json.WriteEndArray();
            if (date.Qualifier != DateQualifier.None)
            {
                json.WriteBoolean("circa", true);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, BriefingDate date)
    {
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Precision is DatePrecision.Month or DatePrecision.Day)
        {
            json.WriteNumberValue(date.Earliest.Month);
        }

        if (date.Precision == DatePrecision.Day)
        {
            json.WriteNumberValue(date.Earliest.Day);
        }

        json.WriteEndArray();
    }
}
