namespace StaticNA;

/// <summary>A paragraph, heading, list item or stray line of a document, before it is decided what it is.</summary>
/// <param name="StartLine">First line of the document, from 1.</param>
/// <param name="EndLine">Last line, itself included.</param>
/// <param name="Text">Its words without markup, white space folded.</param>
internal sealed record TextBlock(int StartLine, int EndLine, string Text)
{
    /// <summary>What the document's markup says of it; <see cref="BlockMark.None"/> for plain text.</summary>
    public BlockMark Mark { get; init; }

    /// <summary>Why the markup alone tells that it is no part of the text; null if it does not.</summary>
    public string? OutsideBecause { get; init; }
}
