namespace StaticNA.Tests;

public class LastingBytesTests
{
    [Fact]
    public void What_is_kept_stays_as_it_was_while_more_is_kept()
    {
        var kept = new LastingBytes();
        int[] sizes = [0, 1, 100, 16 * 1024, 5, 40_000, 3 << 20, 7];
        var found = new List<ReadOnlyMemory<byte>>();
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = new byte[sizes[i % sizes.Length]];
            Array.Fill(bytes, (byte)i);
            found.Add(kept.Keep(bytes));
            Array.Clear(bytes);
        }

        for (int i = 0; i < found.Count; i++)
        {
            Assert.Equal(sizes[i % sizes.Length], found[i].Length);
            Assert.False(found[i].Span.ContainsAnyExcept((byte)i));
        }
    }
}
