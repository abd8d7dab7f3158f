using Markdig.Parsers;

namespace StaticNA;

/// <summary>
/// Reads headings. Where a tab follows the number signs, Markdig goes on from the middle of the tab, on a copy of the
/// line in which it is spaces, and all positions in the heading are off; this parser goes on from its end.
/// </summary>
internal sealed class BodyHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None && processor.CurrentChar == '\t')
        {
            processor.NextChar();
        }

        return state;
    }
}
