using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Keys that several kinds of file share.</summary>
internal static class SharedKeys
{
    /// <summary>A title, a summary and a date are shown on one line or in a feed, so they are folded to one.</summary>
    public static string? Line(Located<string>? text) =>
        text is not { Value: string value } ? null
        : IsOneLine(value) ? value
        : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static ImmutableArray<Located<string>> ReadAliases(MappingReader reader)
    {
        IReadOnlyList<YamlNode> items = reader.Items("aliases");
        if (items.Count == 0)
        {
            return [];
        }

        var aliases = ImmutableArray.CreateBuilder<Located<string>>(items.Count);
        foreach (YamlNode item in items)
        {
            if (item is not YamlScalar scalar)
            {
                reader.Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, "aliases", "a list of texts"));
            }
            else if (!IsAlias(scalar.Value))
            {
                reader.Diagnostics.Add(FrontMatterRules.AliasIsBad(scalar));
            }
            else
            {
                aliases.Add(new(scalar.Value, scalar.Location));
            }
        }

        return aliases.DrainToImmutable();
    }

    public static Correction? ReadCorrection(MappingReader reader)
    {
        BriefingDate? date = reader.RequiredDate("date");
        string? text = Line(reader.RequiredText("text"));
        return date is null || text is null ? null : new Correction(date, text);
    }

    /// <summary>
    /// A fact with <c>key-basis</c> and <c>key-note</c>; the note is required whenever the basis is given and not <c>stated</c>.
    /// </summary>
    public static Based<T>? ReadBased<T>(MappingReader reader, string key, T? value)
        where T : class
    {
        DateBasis? basis = reader.Word<DateBasis>(key + "-basis");
        Located<string>? note = reader.Text(key + "-note");
        if (basis is not null and not DateBasis.Stated && note is null)
        {
            reader.Diagnostics.Add(FrontMatterRules.NoteIsMissing(reader.LocationOf(key + "-basis"), key, key + "-note"));
        }

        return value is null ? null : new Based<T>(value, basis ?? DateBasis.Stated, note?.Value)
        {
            Location = reader.LocationOf(key),
        };
    }

    /// <summary>Whether white space is only between words, and there a single blank; most texts are written so.</summary>
    private static bool IsOneLine(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    private static bool IsAlias(string text) =>
        text.Length > 2 && text[0] == '/' && text[^1] == '/'
        && text[1..^1].Split('/').All(part => part.Length > 0 && part.Trim('.').Length > 0
            && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
}
