namespace StaticNA;

/// <summary>One place that rests on a passage.</summary>
/// <param name="Title">Title or text of what cites it.</param>
/// <param name="Route">The page.</param>
/// <param name="Fragment">Anchor on that page, or null for the page as a whole.</param>
public sealed record PassageUse(string Title, Route Route, string? Fragment)
{
    /// <summary>What it is.</summary>
    public PassageUseKind Kind { get; init; }

    /// <summary>The stance, where that is what rests on the passage; its words depend on the language of the site.</summary>
    public Position? Position { get; init; }

    /// <summary>The figure, where that is what rests on the passage; its words depend on the language of the site.</summary>
    public Figure? Figure { get; init; }
}
