using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.HouseRules;

/// <summary>Finds runs of nine words that two texts have in common.</summary>
internal sealed partial class WordRuns
{
    private const int Length = 9;

    private static readonly string[] BetweenNames = ["and", "the", "of"];

    private readonly Dictionary<string, string> _runs = new(StringComparer.Ordinal);
    private readonly string[][] _names;

    /// <param name="names">Names that may be written out; a run made of nothing else is nobody's sentence.</param>
    internal WordRuns(IEnumerable<string> names) =>
        _names = [.. names.Select(Words).Where(words => words.Length > 0)];

    /// <summary>Makes the runs of a text known under a title.</summary>
    internal void Learn(string title, string text)
    {
        string[] words = Words(text);
        bool[] named = Named(words);
        for (int at = 0; at + Length <= words.Length; at++)
        {
            if (!named.AsSpan(at, Length).ToArray().All(part => part))
            {
                _runs.TryAdd(Run(words, at), title);
            }
        }
    }

    /// <summary>
    /// The first run of <paramref name="text"/> that is known, with the title it is known under; null if none.
    /// </summary>
    internal (string Run, string Title)? FirstIn(string text)
    {
        string[] words = Words(text);
        for (int at = 0; at + Length <= words.Length; at++)
        {
            string run = Run(words, at);
            if (_runs.TryGetValue(run, out string? title))
            {
                return (run, title);
            }
        }

        return null;
    }

    private bool[] Named(string[] words)
    {
        bool[] named = [.. words.Select(word => BetweenNames.Contains(word))];
        foreach (string[] name in _names)
        {
            for (int at = 0; at + name.Length <= words.Length; at++)
            {
                if (words.AsSpan(at, name.Length).SequenceEqual(name))
                {
                    named.AsSpan(at, name.Length).Fill(true);
                }
            }
        }

        return named;
    }

    private static string Run(string[] words, int at) => string.Join(' ', words, at, Length);

    private static string[] Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value.Replace('’', '\''))];

    [GeneratedRegex(@"[\w'’]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
