namespace StaticNA;

/// <summary>
/// How a language makes plurals, for the script of the search page: from a word to its plural or singular, without accents. It looks for
/// what a rule makes beside the word itself, so that a name such as <c>Texas</c> stays what it is, and what is no word does no harm.
/// </summary>
internal static class PluralRules
{
    /// <summary>Regular expressions of JavaScript with what takes their place; none for a language that is not known.</summary>
    public static IReadOnlyList<(string Pattern, string Replacement)> Of(string language) => language switch
    {
        "en" =>
        [
            ("([^aeiou])y$", "$1ies"), ("([sxz]|[cs]h)$", "$1es"), ("(?<!^ne)([^sxyz]|[aeiou]y)$", "$1s"),
            ("([^aeiou])ies$", "$1y"), ("([sxz]|[cs]h)es$", "$1"), ("(?<!^new)(?<![iu])s$", ""),
        ],
        "fr" => [("([^sxz])$", "$1s"), ("([ae]u)$", "$1x"), ("al$", "aux"), ("s$", ""), ("([ae]u)x$", "$1"), ("aux$", "al")],
        "es" =>
        [
            ("([aeiou])$", "$1s"), ("([^aeiousz])$", "$1es"), ("z$", "ces"),
            ("([aeiou])s$", "$1"), ("([^aeiouc])es$", "$1"), ("ces$", "z"),
        ],
        _ => [],
    };
}
