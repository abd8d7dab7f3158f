using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StaticNA;

/// <summary>Entries by their slugs, and the place of each among them: one table for both. Immutable.</summary>
internal sealed class EntriesBySlug : IReadOnlyDictionary<string, Entry>
{
    private readonly ImmutableArray<Entry> _entries;
    private readonly Dictionary<string, int> _places;

    private EntriesBySlug(ImmutableArray<Entry> entries, Dictionary<string, int> places)
    {
        _entries = entries;
        _places = places;
    }

    public int Count => _entries.Length;

    /// <summary>In the order of the entries, as are the <see cref="Values"/>.</summary>
    public ICollection<string> Keys => _places.Keys;

    public IEnumerable<Entry> Values => _entries;

    IEnumerable<string> IReadOnlyDictionary<string, Entry>.Keys => _places.Keys;

    public Entry this[string key] => _entries[_places[key]];

    /// <summary>Null if two have the same slug.</summary>
    public static EntriesBySlug? TryIndex(ImmutableArray<Entry> entries)
    {
        var places = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (int place = 0; place < entries.Length; place++)
        {
            if (!places.TryAdd(entries[place].Slug, place))
            {
                return null;
            }
        }

        return new EntriesBySlug(entries, places);
    }

    /// <summary>Which of the entries has the slug, from 0.</summary>
    /// <exception cref="KeyNotFoundException">None has it.</exception>
    public int PlaceOf(string slug) => _places[slug];

    public bool ContainsKey(string key) => _places.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Entry value)
    {
        bool isKnown = _places.TryGetValue(key, out int place);
        value = isKnown ? _entries[place] : null;
        return isKnown;
    }

    public IEnumerator<KeyValuePair<string, Entry>> GetEnumerator() =>
        _entries.Select(entry => KeyValuePair.Create(entry.Slug, entry)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
