namespace StaticNA;

/// <summary>What the markup of a document says of a block.</summary>
internal enum BlockMark
{
    None,
    Heading,
    ListItem,
    Paragraph,
}
