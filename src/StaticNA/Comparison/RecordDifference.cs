using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A record that was added, removed or changed.</summary>
/// <param name="Kind">Of the record.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="Title">Its title, name or words, those of the new site if it has any.</param>
public sealed record RecordDifference(RecordKind Kind, DifferenceKind Change, string Title)
{
    /// <summary>The slug or id; of a commitment that of its entry and its own; null of a quotation, which has none.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// Where it stands in the new site, or stood in the old one, from the site's root: <c>/entries/2015/a/#b</c>. Null if not known.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>Those that changed, in the order of the site; of what was added or removed, a few that tell what it is.</summary>
    public ImmutableArray<FieldDifference> Fields { get; init; } = [];
}
