using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The sets of data that the site publishes: what <c>site.yml</c> leaves out as pages is no data either.</summary>
internal static class DataTables
{
    public static ImmutableArray<DataTable> Of(Briefing briefing)
    {
        ImmutableArray<Made<Commitment>> commitments =
        [
            .. briefing.Entries.SelectMany(entry => entry.Commitments, (entry, claim) => new Made<Commitment>(entry, claim)),
        ];
        DataTable[] all =
        [
            new("entries", EntryFields.OfEntry(briefing.Site), briefing.Entries) { Count = briefing.Entries.Length },
            new("meetings", EntryFields.OfMeeting(briefing), briefing.Meetings) { Count = briefing.Meetings.Length },
            new("commitments", CommitmentFields.Of(briefing.Site), commitments.Cast<object>()) { Count = commitments.Length },
            new("people", PersonFields.Of(briefing), briefing.People) { Count = briefing.People.Length },
            new("sources", SourceFields.Of(briefing.Site), briefing.Sources) { Count = briefing.Sources.Length },
        ];
        return [.. all.Where(table => briefing.Site.IsEnabled(table.Name == "meetings" ? "chronology" : table.Name))];
    }
}
