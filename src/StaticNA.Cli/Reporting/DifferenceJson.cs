using System.Text;
using System.Text.Json;

namespace StaticNA.Cli.Reporting;

/// <summary>The difference of two sites for programs; docs/diff.schema.json is its schema.</summary>
internal sealed class DifferenceJson
{
    /// <summary>The version of the format; it changes only with a major version of StaticNA.</summary>
    private const int Format = 1;

    private readonly Utf8JsonWriter _json;

    private DifferenceJson(Utf8JsonWriter json) => _json = json;

    /// <summary>An indented object and a line break.</summary>
    internal static string Of(SiteDifference found)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            new DifferenceJson(json).Write(found);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Write(SiteDifference found)
    {
        _json.WriteStartObject();
        _json.WriteNumber("format", Format);
        Write("oldRootHash", found.OldRootHash?.ToString());
        Write("newRootHash", found.NewRootHash.ToString());
        WriteList("records", found.Records, Write);
        WriteList("addresses", found.Addresses, Write);
        WriteList("pages", found.Pages, Write);
        Write("pageFiles", found.PageFiles);
        Write("otherFiles", found.OtherFiles);
        WriteList("gaps", found.Gaps, gap => _json.WriteStringValue(Word(gap)));
        _json.WriteEndObject();
    }

    private void Write(RecordDifference record)
    {
        _json.WriteStartObject();
        Write("kind", Word(record.Kind));
        Write("change", Word(record.Change));
        Write("id", record.Id);
        Write("title", record.Title);
        Write("address", record.Address);
        WriteList("fields", record.Fields, field =>
        {
            _json.WriteStartObject();
            Write("name", field.Name);
            Write("old", field.Old);
            Write("new", field.New);
            _json.WriteEndObject();
        });
        _json.WriteEndObject();
    }

    private void Write(AddressDifference address)
    {
        _json.WriteStartObject();
        Write("address", address.Address);
        _json.WriteBoolean("isPage", address.IsPage);
        Write("state", address.IsUncertain ? "unknown" : address.IsBroken ? "broken" : "moved");
        Write("movedTo", address.MovedTo);
        _json.WriteEndObject();
    }

    private void Write(PageDifference page)
    {
        _json.WriteStartObject();
        Write("address", page.Address);
        Write("title", page.Title);
        _json.WriteBoolean("hasOtherText", page.HasOtherText);
        _json.WriteBoolean("isUnread", page.IsUnread);
        WriteList("lostAnchors", page.LostAnchors, _json.WriteStringValue);
        _json.WriteEndObject();
    }

    private void Write(string name, FileCounts counts)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("added", counts.Added);
        _json.WriteNumber("removed", counts.Removed);
        _json.WriteNumber("changed", counts.Changed);
        _json.WriteEndObject();
    }

    private void Write(string name, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(name, text);
        }
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
