using System.Globalization;

namespace StaticNA;

/// <summary>Where words begin and end, and which characters are equal, when names are looked for in a text.</summary>
internal static class NameRules
{
    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) || c == '_' : IsWordBeyondAscii(c);

    // Apart, so that the rest is small enough to be inlined: every character of every text is asked.
    private static bool IsWordBeyondAscii(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The end of the word that starts at <paramref name="start"/>.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsWord(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a name may start at a place: not inside a word, compound, address or handle.</summary>
    public static bool IsStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || !(IsWord(text[at - 1]) || text[at - 1] is '-' or '\u2011' or '@' or '#' or '/' or '\\' or '$');

    /// <summary>Whether a name may end before a place: not inside a word, compound or address.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        at == text.Length
        || !(IsWord(text[at]) || text[at] is '-' or '\u2011' or '+' or '@'
            || (text[at] == '.' && at + 1 < text.Length && IsWord(text[at + 1])));

    /// <summary>
    /// Whether <paramref name="text"/> starts with <paramref name="form"/>; apostrophes, hyphens and blanks of all sorts are equal.
    /// </summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> form)
    {
        if (text.Length < form.Length || !(text[0] == form[0] || text[0] == char.ToUpperInvariant(form[0])))
        {
            return false;
        }

        for (int i = 1; i < form.Length; i++)
        {
            if (text[i] != form[i] && Plain(text[i]) != Plain(form[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Plain(char c) => c switch
    {
        '’' => '\'',
        '\u2011' or '\u2010' => '-',
        '\u00A0' or '\u202F' => ' ',
        _ => c,
    };
}
