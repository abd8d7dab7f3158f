using System.Collections.Immutable;
using System.Text;

namespace StaticNA;

/// <summary>The text of a new file: the keys that it needs, each with what it is for, and the names of others.</summary>
internal static class NewFileText
{
    public static string Of(NewContentKind kind, NewValues values)
    {
        MappingDefinition definition = NewContent.DefinitionOf(kind);
        var text = new StringBuilder("---\n");
        var others = new List<Key>();
        foreach (Key key in definition.Keys)
        {
            if (ValueOf(kind, key, values) is string value)
            {
                text.Append("# ").Append(Plain(key)).Append('\n').Append(key.Name).Append(':').Append(value).Append('\n');
            }
            else if (IsOffered(kind, key, values))
            {
                others.Add(key);
            }
        }

        if (others.Count > 0)
        {
            text.Append("# Where it helps, and with a value:\n");
        }

        foreach (Key key in others)
        {
            text.Append("# ").Append(key.Name).Append(": ").Append(Plain(key)).Append('\n');
        }

        return text.Append("---\n").ToString();
    }

    private static string? ValueOf(NewContentKind kind, Key key, NewValues values) => key switch
    {
        { Name: "title" } => " " + RecordWriter.Quote(values.Title),
        FlagKey when kind == NewContentKind.Entry && key == SharedKeys.Draft => " true",
        MappingsKey when key == SourceKeys.Digest => Lines(values.Of(key), "  - text: \"\""),
        _ => values.Of(key) switch
        {
            [] => null,
            var told when key is CitationsKey => Lines(told.Select(NewValue.Citation), ""),
            var told when key is TextsKey => $" [{string.Join(", ", told)}]",
            [string word, ..] when key is WordKey or DateKey => " " + word,
            [string word, ..] => " " + RecordWriter.Quote(word),
        },
    };

    private static string Lines(IEnumerable<string> items, string ifNone)
    {
        string[] lines = [.. items.Select(item => "  - " + RecordWriter.Quote(item))];
        return "\n" + (lines.Length == 0 ? ifNone : string.Join('\n', lines));
    }

    /// <summary>Keys that most who write such content look for.</summary>
    private static bool IsOffered(NewContentKind kind, Key key, NewValues values)
    {
        bool isMeeting = values.Of(EntryKeys.Kind) is ["meeting", ..];
        ImmutableArray<Key> offered = kind switch
        {
            NewContentKind.Entry =>
            [
                EntryKeys.DateWords, EntryKeys.Parties, EntryKeys.Participants, EntryKeys.Mentions, EntryKeys.Bodies,
                EntryKeys.Commitments, EntryKeys.Positions, EntryKeys.Figures, EntryKeys.Quotes, EntryKeys.Related,
                .. isMeeting ? new Key[] { EntryKeys.Level, EntryKeys.Series, EntryKeys.Ordinal, EntryKeys.Place } : [EntryKeys.Status],
            ],
            NewContentKind.Source =>
            [
                SourceKeys.Summary, SourceKeys.Publisher, SourceKeys.Author, SourceKeys.Url, SourceKeys.Language, SourceKeys.Dated,
                SourceKeys.Published, SourceKeys.Retrieved, SourceKeys.Rights, SourceKeys.Note, SourceKeys.Document,
            ],
            _ => [ThemeKeys.Sources],
        };
        return offered.Contains(key);
    }

    private static string Plain(Key key) => key.Description.Replace("`", "", StringComparison.Ordinal);
}
