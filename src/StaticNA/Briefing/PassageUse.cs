namespace StaticNA;

/// <summary>One place that rests on a passage.</summary>
/// <param name="Title">Title or text of what cites it.</param>
/// <param name="Route">The page.</param>
/// <param name="Fragment">Anchor on that page, or null for the page as a whole.</param>
public sealed record PassageUse(string Title, Route Route, string? Fragment)
{
    /// <summary>What it is.</summary>
    public PassageUseKind Kind { get; init; }
}
