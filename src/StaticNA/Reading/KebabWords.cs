using System.Collections.Immutable;
using System.Text;

namespace StaticNA;

/// <summary>The words by which front matter names the values of an enumeration: <c>WorkingGroup</c> is <c>working-group</c>.</summary>
public static class KebabWords
{
    /// <summary>All words, in the order of the values.</summary>
    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => Table<T>.Words;

    /// <summary>The value of a word, or null if it is none.</summary>
    public static T? Parse<T>(string word)
        where T : struct, Enum => Table<T>.Values.TryGetValue(word, out T value) ? value : null;

    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    private static string Word(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly ImmutableArray<string> Words = [.. Enum.GetValues<T>().Select(value => Word(value.ToString()))];

        public static readonly Dictionary<string, T> Values =
            Enum.GetValues<T>().ToDictionary(value => Word(value.ToString()), StringComparer.Ordinal);

        public static readonly Dictionary<T, string> ByValue = Values.ToDictionary(pair => pair.Value, pair => pair.Key);
    }
}
