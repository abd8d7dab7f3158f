using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>
/// One string for all equal words: ids stand in thousands of files, and each kept once leaves less to hold and to move in memory.
/// Thread-safe.
/// </summary>
internal static class WordPool
{
    /// <summary>In UTF-16 code units; longer texts are seldom the same.</summary>
    private const int Longest = 24;

    private static readonly ConcurrentDictionary<string, string> Words = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A string of the text; the same for every short text that is equal.</summary>
    public static string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        return Lookup.TryGetValue(text, out string? known) ? known : Words.GetOrAdd(text.ToString(), static word => word);
    }
}
