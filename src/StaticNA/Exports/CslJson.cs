using System.Buffers;
using System.Text;
using System.Text.Json;

namespace StaticNA;

/// <summary>Writes references as CSL-JSON (Citation Style Language 1.0.2).</summary>
internal static class CslJson
{
    // Each thread's own, used again for every reference.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _text;

    public static string Of(Reference reference)
    {
        ArrayBufferWriter<byte> text = _text ??= new(1024);
        text.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Write(json, reference);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
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

        WriteOptional(json, "publisher", reference.Publisher);
        WriteOptional(json, "container-title", reference.Container);
        if (reference.Issued is { } issued)
        {
            json.WritePropertyName("issued");
            WriteDate(json, issued);
        }

        WriteOptional(json, "URL", reference.Url);
        WriteOptional(json, "note", reference.Note);
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

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
