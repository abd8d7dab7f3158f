namespace StaticNA;

/// <summary>A block with what was decided of it.</summary>
/// <param name="Block">The block.</param>
/// <param name="LeftOutBecause">Why it is no passage; null if it is one.</param>
internal sealed record ClassifiedBlock(TextBlock Block, string? LeftOutBecause)
{
    /// <summary>Characters (Unicode code points) at its start that are a byline; 0 if none.</summary>
    public int BylineLength { get; init; }

    public bool IsPassage => LeftOutBecause is null;
}
