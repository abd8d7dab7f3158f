using System.Collections.Immutable;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// Adds the schemas of a site to the settings of Visual Studio Code, which are JSON with comments that belong to whoever wrote them:
/// every byte of them stays.
/// </summary>
internal static class EditorSettings
{
    private const char ByteOrderMark = '\uFEFF';

    private const string Section = "yaml.schemas";

    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The settings with <c>yaml.schemas</c> as told; null if they can't be changed without harm.</summary>
    /// <param name="settings">What the file holds; null if there is none.</param>
    /// <param name="schemas">Files of schemas, each with the files that it is for. One that has an entry already keeps that.</param>
    public static string? WithSchemas(string? settings, ImmutableArray<KeyValuePair<string, string>> schemas)
    {
        if (string.IsNullOrWhiteSpace(settings))
        {
            return $"{{\n  {Member(schemas, "  ", "\n")}\n}}\n";
        }

        try
        {
            SettingsPlaces? places = SettingsPlaces.Find(settings, Section);
            string? changed = places is null ? null : Change(settings, places, schemas);
            return changed is not null && Names(changed, schemas) ? changed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What an author adds by hand where <see cref="WithSchemas"/> can't.</summary>
    public static string Snippet(ImmutableArray<KeyValuePair<string, string>> schemas) => Member(schemas, "", "\n");

    private static string Change(string settings, SettingsPlaces places, ImmutableArray<KeyValuePair<string, string>> schemas)
    {
        string newLine = settings.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (places.Section is not SettingsPlaces.Member section)
        {
            string end = places.RootIsEmpty ? newLine : ",";
            return settings.Insert(places.RootStart, $"{newLine}  {Member(schemas, "  ", newLine)}{end}");
        }

        string[] lines = [.. schemas.Where(schema => !section.Keys.Contains(schema.Key)).Select(schema => "    " + Line(schema))];
        return lines.Length == 0
            ? settings
            : settings.Insert(
                section.Start, newLine + string.Join("," + newLine, lines) + (section.Keys.IsEmpty ? newLine + "  " : ","));
    }

    private static bool Names(string settings, ImmutableArray<KeyValuePair<string, string>> schemas)
    {
        using var document = JsonDocument.Parse(settings.TrimStart(ByteOrderMark), Lenient);
        return document.RootElement.TryGetProperty(Section, out JsonElement section)
            && schemas.All(schema => section.TryGetProperty(schema.Key, out _));
    }

    private static string Member(ImmutableArray<KeyValuePair<string, string>> schemas, string indent, string newLine)
    {
        IEnumerable<string> lines = schemas.Select(schema => $"{indent}  {Line(schema)}");
        return $"\"{Section}\": {{{newLine}{string.Join("," + newLine, lines)}{newLine}{indent}}}";
    }

    private static string Line(KeyValuePair<string, string> schema) => $"{Quote(schema.Key)}: {Quote(schema.Value)}";

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
