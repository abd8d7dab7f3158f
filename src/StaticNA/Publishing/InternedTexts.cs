using System.IO.Hashing;
using System.Text;

namespace StaticNA;

/// <summary>
/// Texts, each kept once and known by a number: what hundreds of thousands of links of a site need, which would else be as many strings for
/// the collector to follow and to move. Not thread-safe; any number of threads may read once nothing is added any more.
/// </summary>
internal sealed class InternedTexts
{
    // Powers of two, but for the number of texts.
    private const int FirstSlots = 1024;
    private const int FirstBytes = 1 << 15;

    // Number + 1 of a text by its hash, each in the first free place from there on; never more than half full.
    private int[] _slots = new int[FirstSlots];

    // Of each text by its number: its hash, and where it ends; it begins where the one before ends.
    private uint[] _hashes = new uint[FirstSlots / 2];
    private int[] _ends = new int[FirstSlots / 2];
    private byte[] _bytes = new byte[FirstBytes];

    /// <summary>How many there are; their numbers are 0 to one less.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a number, as a new string.</summary>
    public string this[int number] => Encoding.UTF8.GetString(Utf8(number));

    /// <summary>The text of a number; valid until another is added.</summary>
    public ReadOnlySpan<byte> Utf8(int number) => _bytes.AsSpan(StartOf(number).._ends[number]);

    /// <summary>The number of a text; less than nothing if it was not added.</summary>
    public int Find(ReadOnlySpan<byte> utf8) => _slots[SlotOf(utf8, HashOf(utf8))] - 1;

    /// <summary>The number of a text, which is added unless it is known.</summary>
    public int Intern(ReadOnlySpan<byte> utf8)
    {
        uint hash = HashOf(utf8);
        int slot = SlotOf(utf8, hash);
        if (_slots[slot] == 0)
        {
            if (2 * Count == _slots.Length)
            {
                Grow();
                slot = SlotOf(utf8, hash);
            }

            Add(utf8, hash);
            _slots[slot] = Count;
        }

        return _slots[slot] - 1;
    }

    private void Add(ReadOnlySpan<byte> utf8, uint hash)
    {
        int start = StartOf(Count);
        int end = checked(start + utf8.Length);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(end, 2L * _bytes.Length), Array.MaxLength));
        }

        utf8.CopyTo(_bytes.AsSpan(start));
        _hashes[Count] = hash;
        _ends[Count] = end;
        Count++;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        Array.Resize(ref _hashes, _slots.Length / 2);
        Array.Resize(ref _ends, _slots.Length / 2);
        for (int number = 0; number < Count; number++)
        {
            int slot = FirstSlotOf(_hashes[number]);
            while (_slots[slot] != 0)
            {
                slot = Next(slot);
            }

            _slots[slot] = number + 1;
        }
    }

    /// <summary>Where the number of a text is, or would be.</summary>
    private int SlotOf(ReadOnlySpan<byte> utf8, uint hash)
    {
        int slot = FirstSlotOf(hash);
        while (_slots[slot] is int known and > 0 && (_hashes[known - 1] != hash || !Utf8(known - 1).SequenceEqual(utf8)))
        {
            slot = Next(slot);
        }

        return slot;
    }

    private int StartOf(int number) => number == 0 ? 0 : _ends[number - 1];

    private int FirstSlotOf(uint hash) => (int)hash & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private static uint HashOf(ReadOnlySpan<byte> utf8) => (uint)XxHash3.HashToUInt64(utf8);
}
