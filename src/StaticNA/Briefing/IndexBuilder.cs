using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>Builds the indexes of a briefing in one walk over its entries.</summary>
internal static class IndexBuilder
{
    /// <param name="entries">Sorted; references that are broken are simply not found.</param>
    public static BriefingIndexes Build(ImmutableArray<Entry> entries)
    {
        var byTheme = new Index();
        var byParticipant = new Index();
        var byMention = new Index();
        var byBody = new Index();
        var bySeries = new Index();
        var announcedBy = new Index();
        var meetings = new List<Entry>();
        foreach (Entry entry in entries)
        {
            byTheme.Add(entry, entry.Themes);
            foreach (Participant participant in entry.Participants)
            {
                byParticipant.Add(entry, participant.Person);
            }

            byMention.Add(entry, entry.Mentions);
            byBody.Add(entry, entry.Bodies);
            byBody.Add(entry, entry.Parties);
            bySeries.Add(entry, entry.Series);
            announcedBy.Add(entry, entry.AnnouncedBy);
            if (entry.IsMeeting)
            {
                meetings.Add(entry);
            }
        }

        return new BriefingIndexes
        {
            ByTheme = byTheme.ToDictionary(),
            ByParticipant = byParticipant.ToDictionary(),
            ByMention = byMention.ToDictionary(),
            ByBody = byBody.ToDictionary(),
            BySeries = bySeries.ToDictionary(),
            AnnouncedBy = announcedBy.ToDictionary(),
            Meetings = [.. meetings],
        };
    }

    /// <summary>Entries by a key; an entry that names a key twice is listed once.</summary>
    private sealed class Index
    {
        private readonly Dictionary<string, List<Entry>> _lists = new(StringComparer.Ordinal);

        public void Add(Entry entry, ImmutableArray<Located<string>> keys)
        {
            foreach (Located<string> key in keys)
            {
                Add(entry, key.Value);
            }
        }

        public void Add(Entry entry, Located<string>? key)
        {
            if (key is { Value: string value })
            {
                Add(entry, value);
            }
        }

        public Dictionary<string, ImmutableArray<Entry>> ToDictionary()
        {
            var arrays = new Dictionary<string, ImmutableArray<Entry>>(_lists.Count, StringComparer.Ordinal);
            foreach ((string key, List<Entry> list) in _lists)
            {
                arrays.Add(key, [.. list]);
            }

            return arrays;
        }

        private void Add(Entry entry, string key)
        {
            List<Entry> list = CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out _) ??= [];
            if (list.Count == 0 || !ReferenceEquals(list[^1], entry))
            {
                list.Add(entry);
            }
        }
    }
}
