using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>Finds who wrote a text and when, where that stands in a line of its own or before a paragraph.</summary>
internal static partial class Byline
{
    /// <summary>Most words of a line that gives nothing but names and dates.</summary>
    private const int MostWords = 25;

    /// <summary>Whether a whole line is a byline, a date line or a reading time.</summary>
    public static bool IsLine(string text, int words)
    {
        if (words > MostWords)
        {
            return false;
        }

        bool isSentence = TextFeatures.EndsSentence(text) && !EndsWithTime().IsMatch(text);
        if (Labelled().IsMatch(text) && !isSentence && text[^1] is not (':' or ';' or ','))
        {
            return true;
        }

        string rest = DateFinder.WithoutDates(text);
        int others = TextFeatures.CountWords(rest);
        return rest.Length < text.Length && others <= (isSentence ? 2 : 5);
    }

    /// <summary>
    /// Characters (Unicode code points) before the paragraph itself, the dash included: names with a date, or names after
    /// <c>By</c>. 0 if the paragraph starts at once; a bare place stays part of it.
    /// </summary>
    public static int LengthIn(string paragraph)
    {
        Match start = Lead().Match(paragraph);
        if (!start.Success)
        {
            return 0;
        }

        string lead = start.Groups[1].Value;
        bool isByline = DateFinder.WithoutDates(lead).Length < lead.Length || ByName().IsMatch(lead);
        return isByline ? start.Value.EnumerateRunes().Count() : 0;
    }

    [GeneratedRegex(@"\d ?(?:[ap]\.m|min)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithTime();

    [GeneratedRegex(@"^(.{3,90}?)\s+(?:[–—―]|--?)\s+(?=\S+\s+\S+\s+\S+\s+\S+\s+\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:By|Par|Por)\s+\p{Lu}\S+(?:\s+\S+){0,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex ByName();

    [GeneratedRegex(
        @"^\W*(?:by|from|words by|written by|story by|posted|published|updated|last updated|first published|created|date|"
        + @"issued|reading time|par|publiée?|mise? à jour|temps de lecture|por|publicad[ao]|actualizad[ao]|"
        + @"tiempo de lectura|\d+\s*-?\s*min(?:ute)?s?\s*(?:read|de lecture)|"
        + @"\d+ (?:hours?|days?|minutes?) ago)\b.*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}
