using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A page that both sites have, with other words or fewer anchors.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="Title">Its main heading; empty if it has none, or was not read.</param>
public sealed record PageDifference(string Address, string Title)
{
    /// <summary>Whether its words changed in a way that no <see cref="RecordDifference"/> tells.</summary>
    public bool HasOtherText { get; init; }

    /// <summary>Whether it was not read, so that only its bytes are known to be others.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Ids that are gone, in the order of the old page, without those that only number its citations and claims; none
    /// of the document for printing.</summary>
    public ImmutableArray<string> LostAnchors { get; init; } = [];
}
