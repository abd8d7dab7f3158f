using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>The order of entries: by date (see <see cref="BriefingDate"/>), then slug.</summary>
internal static class EntryOrder
{
    private static readonly Comparer<Entry> ByDateAndSlug = Comparer<Entry>.Create(static (left, right) =>
    {
        int byDate = left.Date.Date.CompareTo(right.Date.Date);
        return byDate != 0 ? byDate : string.CompareOrdinal(left.Slug, right.Slug);
    });

    /// <summary>Those that become part of the site, in order.</summary>
    public static ImmutableArray<Entry> Sort(ImmutableArray<Entry> entries, DraftPolicy drafts)
    {
        // Entries lie all over memory: what orders most of them is taken out of each once, and numbers are sorted.
        var days = new long[entries.Length];
        var sorted = new Entry[entries.Length];
        int count = 0;
        foreach (Entry entry in entries)
        {
            if (drafts == DraftPolicy.Include || !entry.IsDraft)
            {
                days[count] = DaysOf(entry.Date.Date);
                sorted[count++] = entry;
            }
        }

        Array.Sort(days, sorted, 0, count);
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && days[end] == days[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(sorted, start, end - start, ByDateAndSlug);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == sorted.Length ? sorted : sorted[..count]);
    }

    /// <summary>The first two of what orders dates, as one number.</summary>
    private static long DaysOf(BriefingDate date) => ((long)date.Earliest.DayNumber << 32) | (uint)date.Latest.DayNumber;
}
