namespace StaticNA;

/// <summary>What goes into a lane of time.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Entries">By date.</param>
internal sealed record LaneSource(PageLink Label, IReadOnlyList<Entry> Entries)
{
    /// <summary>Where the lane's entries of a year are listed; null if nowhere.</summary>
    public Func<int, Href?> OfYear { get; init; } = _ => null;

    /// <summary>The entry to be ringed; null for none.</summary>
    public Entry? Next { get; init; }
}
