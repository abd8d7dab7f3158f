namespace StaticNA;

/// <summary>A mark in a lane: one entry, or several as a number.</summary>
/// <param name="Entries">At least one.</param>
/// <param name="Extent">The days it takes.</param>
/// <param name="At">Where the sign stands, in percent of the width.</param>
internal sealed record LaneMark(IReadOnlyList<Entry> Entries, Extent Extent, double At)
{
    /// <summary>From where to where it keeps others out of its row, in percent of the width.</summary>
    public required (double Left, double Right) Room { get; init; }

    /// <summary>Whether its extent is wider than what its sign hides.</summary>
    public bool IsWide { get; init; }

    /// <summary>How many rows it takes: a number takes two.</summary>
    public int Rows => Span is null ? 1 : 2;

    /// <summary>For several entries, the year or month in which they are; else null.</summary>
    public string? Span { get; init; }

    /// <summary>For several entries, where they are listed; null if nowhere.</summary>
    public Href? Href { get; init; }
}
