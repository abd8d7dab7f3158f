using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>What can be said of a stretch of text without knowing what it is about.</summary>
internal static partial class TextFeatures
{
    /// <summary>The text with each run of white space made one blank, and none at its ends.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Letters and digits in lower case, for finding repetitions.</summary>
    public static string Key(string text) =>
        string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(match => match.Value));

    public static int CountWords(string text) => Word().Count(text);

    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>Whether a sentence ends at the end, closing quotation marks, brackets and note marks apart.</summary>
    public static bool EndsSentence(string text) => SentenceEnd().IsMatch(text);

    /// <summary>Whether it starts with a bullet, or a number or letter as lists have it.</summary>
    public static bool StartsAsListItem(string line) => ListStart().IsMatch(line);

    /// <summary>Whether most of its longer words start with a capital, as headlines do in English.</summary>
    public static bool IsTitleCase(string text)
    {
        int longer = 0;
        int capital = 0;
        foreach (string word in Words(text).Where(word => word.Length >= 4))
        {
            longer++;
            capital += char.IsUpper(word[0]) ? 1 : 0;
        }

        return longer >= 3 && capital >= longer * 0.8;
    }

    /// <summary>Whether it can be a person's name: two to four words, each with a capital.</summary>
    public static bool IsName(string text) =>
        CountWords(text) is >= 2 and <= 4 && Words(text).All(word => char.IsUpper(word[0]));

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:['’.\-][\p{L}\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:[.!?…]|\.\.\.)[\s""'”’»›)\]*_]*(?:\[\d+\]|[¹²³⁰-⁹])*[""'”’»)\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*(?:[-*•‣◦▪●–·]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)\S", RegexOptions.CultureInvariant)]
    private static partial Regex ListStart();
}
