using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace StaticNA;

/// <summary>Where in the text of a JSON object with comments one of its members stands; offsets are in UTF-16 units.</summary>
/// <param name="RootStart">Behind the brace that opens the object.</param>
/// <param name="RootIsEmpty">Whether the object has no member.</param>
/// <param name="Section">The member; null if there is none of its name.</param>
internal sealed record SettingsPlaces(int RootStart, bool RootIsEmpty, SettingsPlaces.Member? Section)
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Null if the text is no object, or the member is there twice or is no object.</summary>
    /// <exception cref="JsonException">The text is not JSON with comments.</exception>
    public static SettingsPlaces? Find(string settings, string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(settings);
        int mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(bytes.AsSpan(mark), Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        int rootStart = Units(bytes, mark + reader.BytesConsumed);
        bool isEmpty = true;
        Member? section = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            bool isSection = reader.ValueTextEquals(name);
            reader.Read();
            if (!isSection)
            {
                reader.Skip();
                continue;
            }

            if (section is not null || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            section = new Member(Units(bytes, mark + reader.BytesConsumed), Keys(ref reader));
        }

        return reader.Read() ? null : new(rootStart, isEmpty, section);
    }

    private static ImmutableHashSet<string> Keys(ref Utf8JsonReader reader)
    {
        var keys = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            keys.Add(reader.GetString()!);
            reader.Read();
            reader.Skip();
        }

        return keys.ToImmutable();
    }

    private static int Units(byte[] bytes, long offset) => Encoding.UTF8.GetCharCount(bytes, 0, (int)offset);

    /// <summary>A member that is an object.</summary>
    /// <param name="Start">Behind the brace that opens it.</param>
    /// <param name="Keys">The names of its own members.</param>
    internal sealed record Member(int Start, ImmutableHashSet<string> Keys);
}
