using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The indexes of a <see cref="Briefing"/>; each list is in the order of <see cref="Briefing.Entries"/>.</summary>
internal sealed record BriefingIndexes
{
    public required IReadOnlyDictionary<string, ImmutableArray<Entry>> ByTheme { get; init; }

    public required IReadOnlyDictionary<string, ImmutableArray<Entry>> ByParticipant { get; init; }

    public required IReadOnlyDictionary<string, ImmutableArray<Entry>> ByMention { get; init; }

    public required IReadOnlyDictionary<string, ImmutableArray<Entry>> ByBody { get; init; }

    public required IReadOnlyDictionary<string, ImmutableArray<Entry>> BySeries { get; init; }

    public required IReadOnlyDictionary<string, ImmutableArray<Entry>> AnnouncedBy { get; init; }

    /// <summary>The entries that are meetings.</summary>
    public required ImmutableArray<Entry> Meetings { get; init; }

    /// <summary>See <see cref="PassageUses"/>.</summary>
    public IReadOnlyDictionary<(string Source, int Passage), ImmutableArray<PassageUse>> Uses { get; init; } =
        ImmutableDictionary<(string, int), ImmutableArray<PassageUse>>.Empty;
}
