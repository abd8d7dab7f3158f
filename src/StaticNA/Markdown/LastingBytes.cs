namespace StaticNA;

/// <summary>
/// Keeps bytes that live about as long as the site that is made: side by side in blocks that the garbage collector never moves. Kept each in
/// an array of its own, they would be copied twice before they are old. Not thread-safe.
/// </summary>
internal sealed class LastingBytes
{
    // In a preview little is kept at a time, and each block lives as long as anything in it.
    private const int SmallestBlock = 16 * 1024;
    private const int LargestBlock = 1024 * 1024;

    private int _nextBlock = SmallestBlock;
    private Memory<byte> _free;

    /// <summary>A copy of the bytes.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _free.Length)
        {
            _free = GC.AllocateUninitializedArray<byte>(Math.Max(_nextBlock, bytes.Length), pinned: true);
            _nextBlock = Math.Min(2 * _nextBlock, LargestBlock);
        }

        Memory<byte> place = _free[..bytes.Length];
        _free = _free[bytes.Length..];
        bytes.CopyTo(place.Span);
        return place;
    }
}
