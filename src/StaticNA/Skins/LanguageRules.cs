using System.Collections.Frozen;

namespace StaticNA;

/// <summary>
/// What a language's grammar and typography ask of the program rather than of its strings (after Unicode CLDR 46).
/// </summary>
/// <param name="ZeroIsOne">Whether 0 takes the singular, as in French.</param>
/// <param name="SmallestGrouped">The smallest whole number whose digits are grouped.</param>
internal sealed record LanguageRules(bool ZeroIsOne, long SmallestGrouped)
{
    private static readonly FrozenDictionary<string, LanguageRules> Table = new Dictionary<string, LanguageRules>
    {
        ["en"] = new(ZeroIsOne: false, SmallestGrouped: 1_000),
        ["es"] = new(ZeroIsOne: false, SmallestGrouped: 10_000),
        ["fr"] = new(ZeroIsOne: true, SmallestGrouped: 1_000),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The languages a site can be in.</summary>
    public static IEnumerable<string> Languages => Table.Keys.Order(StringComparer.Ordinal);

    /// <summary>Null if the language is not in the table.</summary>
    public static LanguageRules? Of(string language) => Table.GetValueOrDefault(language);

    public bool IsOne(long number) => number == 1 || (number == 0 && ZeroIsOne);
}
