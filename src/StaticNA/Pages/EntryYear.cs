using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>The entries of one year, in the order given.</summary>
internal readonly record struct EntryYear(int Year, IReadOnlyList<Entry> Entries)
{
    /// <summary>Four digits.</summary>
    public string Text => TextOf(Year);

    /// <summary>Each year that has entries, once, from the earliest.</summary>
    public static ImmutableArray<EntryYear> Split(IEnumerable<Entry> entries)
    {
        var years = new SortedDictionary<int, List<Entry>>();
        foreach (Entry entry in entries)
        {
            if (!years.TryGetValue(entry.Date.Date.Year, out List<Entry>? year))
            {
                years[entry.Date.Date.Year] = year = [];
            }

            year.Add(entry);
        }

        return [.. years.Select(year => new EntryYear(year.Key, year.Value))];
    }

    public static string TextOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
