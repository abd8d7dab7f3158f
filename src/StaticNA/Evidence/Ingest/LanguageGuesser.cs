namespace StaticNA;

/// <summary>Tells the language of a text by the small words that only one language has.</summary>
internal static class LanguageGuesser
{
    /// <summary>A text with fewer such words is not judged.</summary>
    private const int FewestWords = 4;

    private static readonly (string Language, HashSet<string> Words)[] Languages =
    [
        ("en", ["the", "and", "of", "to", "is", "that", "with", "for", "are", "was", "by", "this", "which", "have"]),
        ("fr", ["le", "les", "des", "et", "du", "une", "est", "dans", "pour", "qui", "sur", "aux", "avec", "ont"]),
        ("es", ["el", "los", "las", "y", "del", "una", "es", "por", "para", "con", "que", "se", "su", "como"]),
        ("de", ["der", "die", "das", "und", "ist", "mit", "für", "von", "dem", "den", "nicht", "auf", "eine", "wird"]),
        ("pt", ["o", "os", "as", "e", "da", "do", "uma", "é", "em", "para", "com", "não", "na", "dos"]),
    ];

    /// <summary>Null if no language is clearly ahead of the others.</summary>
    public static string? Guess(IEnumerable<string> texts)
    {
        int[] counts = new int[Languages.Length];
        foreach (string word in texts.SelectMany(TextFeatures.Words))
        {
            string lower = word.ToLowerInvariant();
            for (int i = 0; i < Languages.Length; i++)
            {
                counts[i] += Languages[i].Words.Contains(lower) ? 1 : 0;
            }
        }

        int best = Array.IndexOf(counts, counts.Max());
        int second = counts.Where((_, index) => index != best).Max();
        return counts[best] >= FewestWords && counts[best] > 1.5 * second ? Languages[best].Language : null;
    }
}
