using System.Collections.Immutable;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// Reads records from the data files of a site (docs/data.md). Properties that it does not know are compared like the others.
/// </summary>
internal static class DataRecordReader
{
    /// <summary>Of a data file, in bytes: room for several hundred thousand entries.</summary>
    private const long Limit = 512 << 20;

    private const int Deepest = 16;

    private static readonly ImmutableArray<Table> Tables =
    [
        // What is left out follows from other fields, or is a record of its own.
        new("entries", RecordKind.Entry, "slug", "title", ["slug", "url", "earliest", "latest", "people", "commitments"]),
        new("people", RecordKind.Person, "id", "name", ["id", "url", "tookPart", "mentionedIn"]),
        new("sources", RecordKind.Source, "id", "title", ["id", "url", "passages"]),
        new("commitments", RecordKind.Commitment, "id", "text", ["id", "entry", "url", "date"]),
    ];

    /// <summary>The kinds of record that data files hold.</summary>
    public static IEnumerable<RecordKind> Kinds => Tables.Select(table => table.Kind);

    /// <summary>The records of a kind; null if the site has no file of them, or none that can be read.</summary>
    /// <exception cref="IOException">The file is not what the manifest lists.</exception>
    public static ImmutableArray<ComparedRecord>? Read(ComparedSite site, RecordKind kind)
    {
        Table table = Tables.Single(table => table.Kind == kind);
        if (site.Read($"data/{table.Name}.json", Limit) is not byte[] bytes)
        {
            return null;
        }

        try
        {
            using var data = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Deepest });
            string root = Text(data.RootElement, "url") ?? "";
            JsonElement rows = data.RootElement.GetProperty(table.Name);
            return [.. rows.EnumerateArray().Select(row => Record(table, row, root)).OfType<ComparedRecord>()];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // No data of this shape: the pages have to do.
            return null;
        }
    }

    private static ComparedRecord? Record(Table table, JsonElement row, string root)
    {
        if (Text(row, table.Id) is not string id)
        {
            return null;
        }

        string? address = Text(row, "url") is string url && root.EndsWith('/') && url.StartsWith(root, StringComparison.Ordinal)
            ? url[(root.Length - 1)..]
            : null;
        return new ComparedRecord(
            table.Kind,
            table.Kind == RecordKind.Commitment ? $"{Text(row, "entry")}#{id}" : id,
            Text(row, table.Title) ?? id,
            address,
            [
                .. row.EnumerateObject().Where(property => !table.LeftOut.Contains(property.Name))
                    .Select(property => new ComparedField(property.Name, Values(property.Value))),
            ]);
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ImmutableArray<string> Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Words)] : [Words(value)];

    /// <summary>A value in a line: of an object its values, of a citation the source with its passages.</summary>
    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words)),
        JsonValueKind.Object when value.TryGetProperty("passages", out JsonElement passages) && Text(value, "source") is string source =>
            $"{source} ¶{string.Join(',', passages.EnumerateArray().Select(Words))}",
        JsonValueKind.Object => string.Join(
            ", ", value.EnumerateObject().Select(property => Words(property.Value)).Where(words => words.Length > 0)),
        _ => value.GetRawText(),
    };

    private sealed record Table(string Name, RecordKind Kind, string Id, string Title, ImmutableArray<string> LeftOut);
}
