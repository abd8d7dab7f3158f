using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>A source line made fit for a terminal, and a caret under one of its columns.</summary>
internal static class Excerpt
{
    private const int Widest = 110;
    private const int Before = 60;

    /// <summary>
    /// Two lines without line breaks. <paramref name="column"/> counts UTF-16 units from 1; past the end it is the
    /// place after the last character. Tabs stay, so that the caret stands right whatever their width; other control
    /// characters are replaced, so that content can't steer the terminal.
    /// </summary>
    internal static (string Line, string Caret) Of(string line, int column)
    {
        int at = Math.Clamp(column - 1, 0, line.Length);
        int first = line.Length > Widest ? Math.Max(0, at - Before) : 0;
        first = first > 0 && char.IsLowSurrogate(line[first]) ? first - 1 : first;
        int end = Math.Min(line.Length, first + Widest);
        end = end < line.Length && char.IsLowSurrogate(line[end]) ? end + 1 : end;

        string head = first > 0 ? "…" : "";
        string tail = end < line.Length ? "…" : "";
        string shown = head + Printable(line[first..end]) + tail;
        return (shown, new string(' ', head.Length) + Padding(line.AsSpan(first, at - first)) + "^");
    }

    /// <summary>The text with every control and direction-changing character replaced; tabs stay.</summary>
    internal static string Printable(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(unit => IsUnsafe(unit) ? '\uFFFD' : unit)) : text;

    private static bool IsUnsafe(char unit) =>
        (char.IsControl(unit) && unit != '\t')
        || unit is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029';

    private static string Padding(ReadOnlySpan<char> before)
    {
        var padding = new StringBuilder();
        foreach (Rune rune in before.EnumerateRunes())
        {
            padding.Append(rune.Value == '\t' ? "\t" : new string(' ', Width(rune)));
        }

        return padding.ToString();
    }

    /// <summary>
    /// Cells on a terminal: the wide blocks of Unicode's East Asian Width, roughly, and marks that take none.
    /// </summary>
    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        UnicodeCategory.Format when rune.Value is not 0xAD => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
            or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
