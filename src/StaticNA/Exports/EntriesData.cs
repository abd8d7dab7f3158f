using System.Globalization;
using System.Text.Json;

namespace StaticNA;

/// <summary><c>data/entries.json</c>: every entry with its date in EDTF, what it is about, and the passages it rests on.</summary>
internal sealed class EntriesData : IExport
{
    public string Name => "data";

    public Route Route => new("/data/entries.json");

    public void Write(ExportContext context, Stream stream)
    {
        SiteSettings site = context.Briefing.Site;

        // The default encoder escapes what HTML could misread, so that the file is safe wherever it is pasted.
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("title", site.Title);
        json.WriteString("url", site.Address.BaseUrl);
        json.WriteString("asOf", site.AsOf.Text);
        json.WriteStartArray("entries");
        foreach (Entry entry in context.Briefing.Entries)
        {
            WriteEntry(json, entry, site);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, Entry entry, SiteSettings site)
    {
        BriefingDate date = entry.Date.Date;
        json.WriteStartObject();
        json.WriteString("slug", entry.Slug);
        json.WriteString("title", entry.Title.Value);
        json.WriteString("url", site.Address.Absolute(entry.Route));
        json.WriteString("summary", entry.Summary);
        json.WriteString("kind", KebabWords.Of(entry.Kind));
        json.WriteString("date", date.Text);
        WriteDay(json, "earliest", date.HasOpenStart ? null : date.Earliest);
        WriteDay(json, "latest", date.HasOpenEnd ? null : date.Latest);
        json.WriteString("dateBasis", KebabWords.Of(entry.Date.Basis));
        WriteOptional(json, "dateNote", entry.Date.Note);
        json.WriteString("status", KebabWords.Of(entry.Status));
        WriteOptional(json, "level", entry.Level is MeetingLevel level ? KebabWords.Of(level) : null);
        WriteOptional(json, "city", entry.Place?.City);
        WriteOptional(json, "country", entry.Place?.Country?.Value);
        WriteAll(json, "themes", entry.Themes);
        WriteAll(json, "parties", entry.Parties);
        WriteAll(json, "people", entry.Participants.Select(participant => participant.Person).OfType<Located<string>>());
        WriteSources(json, entry);
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartArray("sources");
        foreach (IGrouping<string, Citation> source in entry.AllCitations().GroupBy(citation => citation.Source, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("source", source.Key);
            json.WriteStartArray("passages");
            foreach (int passage in source.SelectMany(citation => citation.Passages).Distinct().Order())
            {
                json.WriteNumberValue(passage);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) =>
        WriteOptional(json, name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<Located<string>> values)
    {
        json.WriteStartArray(name);
        foreach (Located<string> value in values)
        {
            json.WriteStringValue(value.Value);
        }

        json.WriteEndArray();
    }
}
