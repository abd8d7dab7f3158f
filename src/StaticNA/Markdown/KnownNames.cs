using System.Buffers;
using System.Collections.Frozen;

namespace StaticNA;

/// <summary>
/// The names that texts explain at their first use, looked up by their first word. Immutable; made by
/// <see cref="KnownNamesBuilder"/>.
/// </summary>
internal sealed class KnownNames
{
    private const int Filters = 4096;

    private readonly FrozenDictionary<string, KnownForm[]> _byFirstWord;
    private readonly FrozenDictionary<string, KnownForm[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool[] _filter = new bool[Filters];
    private readonly SearchValues<char> _firstSigns;

    /// <param name="forms">Each text once.</param>
    public KnownNames(IEnumerable<KnownForm> forms)
    {
        var byFirstWord = new Dictionary<string, List<KnownForm>>(StringComparer.Ordinal);
        foreach (KnownForm form in forms)
        {
            string first = FirstWord(form.Text);
            Add(first, form);
            string capital = char.ToUpperInvariant(first[0]) + first[1..];
            if (capital != first)
            {
                Add(capital, form);
            }
        }

        // The longest comes first, so that a name is not taken for another that it starts with.
        _byFirstWord = byFirstWord.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(form => form.Text.Length).ThenBy(form => form.Text, StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstSigns = SearchValues.Create([.. _byFirstWord.Keys.Select(word => word[0])]);

        void Add(string word, KnownForm form)
        {
            if (!byFirstWord.TryGetValue(word, out List<KnownForm>? same))
            {
                byFirstWord.Add(word, same = []);
                _filter[FilterOf(word)] = true;
            }

            same.Add(form);
        }
    }

    /// <summary>Words that stand before a family name and are no part of it, as in “President Sheinbaum”.</summary>
    public required IReadOnlySet<string> Titles { get; init; }

    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>
    /// Whether a name may start in a text. A quick look without certainty: it says yes to a few texts without names, and no only to those.
    /// </summary>
    public bool MayStartIn(ReadOnlySpan<char> text)
    {
        for (int at = NextStart(text, 0); at < text.Length; at = NextStart(text, at + 1))
        {
            if (_filter[FilterOf(text[at..NameRules.EndOfWord(text, at)])])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next start of a word, from <paramref name="at"/> on, with which a name may start; else the end of the text.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at)
    {
        while (text[at..].IndexOfAny(_firstSigns) is int found and >= 0)
        {
            at += found;
            if (at == 0 || !NameRules.IsWord(text[at - 1]))
            {
                return at;
            }

            at++;
        }

        return text.Length;
    }

    /// <summary>The longest name that stands, as whole words, at the start of a word; null if none does.</summary>
    public KnownForm? At(ReadOnlySpan<char> text, int start, int endOfWord)
    {
        if (_filter[FilterOf(text[start..endOfWord])] && _lookup.TryGetValue(text[start..endOfWord], out KnownForm[]? forms)
            && NameRules.IsStart(text, start))
        {
            foreach (KnownForm form in forms)
            {
                if (NameRules.StartsWith(text[start..], form.Text) && NameRules.IsEnd(text, start + form.Text.Length))
                {
                    return form;
                }
            }
        }

        return null;
    }

    private static string FirstWord(string text) => text[..NameRules.EndOfWord(text, 0)];

    private static int FilterOf(ReadOnlySpan<char> word) =>
        ((word[0] * 64) + (word[^1] * 8) + word.Length) % Filters;
}
