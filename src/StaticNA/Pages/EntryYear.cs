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
        List<Entry>? year = null;
        int last = 0;
        foreach (Entry entry in entries)
        {
            // Most follow one of the same year.
            int own = entry.Date.Date.Year;
            if ((year is null || own != last) && !years.TryGetValue(own, out year))
            {
                years[own] = year = [];
            }

            last = own;
            year.Add(entry);
        }

        return [.. years.Select(year => new EntryYear(year.Key, year.Value))];
    }

    public static string TextOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
