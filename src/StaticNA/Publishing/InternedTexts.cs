using System.IO.Hashing;
using System.Text;

namespace StaticNA;

/// <summary>
/// Texts, each kept once and known by a number: what hundreds of thousands of links of a site need, which would else be as many strings for
/// the collector to follow and to move. Not thread-safe; any number of threads may read once nothing is added any more.
/// </summary>
internal sealed class InternedTexts
{
    // A power of two.
    private const int FirstSlots = 1024;
    private const int FirstBytes = 1 << 15;

    // By hash, each in the first free place from there on; never more than three quarters full.
    private Slot[] _slots = new Slot[FirstSlots];

    // Where each text ends, by its number; it begins where the one before ends.
    private int[] _ends = new int[FirstSlots];
    private byte[] _bytes = new byte[FirstBytes];

    // What is found in the table of several texts, before they are compared.
    private readonly List<(uint Hash, Slot Slot)> _found = [];

    /// <summary>How many there are; their numbers are 0 to one less.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a number, as a new string.</summary>
    public string this[int number] => Encoding.UTF8.GetString(Utf8(number));

    /// <summary>The text of a number; valid until another is added.</summary>
    public ReadOnlySpan<byte> Utf8(int number) => _bytes.AsSpan(StartOf(number).._ends[number]);

    /// <summary>The number of a text; less than nothing if it was not added.</summary>
    public int Find(ReadOnlySpan<byte> utf8) => SlotOf(utf8, HashOf(utf8)).NumberAfter - 1;

    /// <summary>The number of a text, which is added unless it is known.</summary>
    public int Intern(ReadOnlySpan<byte> utf8) => Intern(utf8, HashOf(utf8));

    private int Intern(ReadOnlySpan<byte> utf8, uint hash)
    {
        ref Slot slot = ref SlotOf(utf8, hash);
        if (slot.NumberAfter == 0)
        {
            if (4 * Count >= 3 * _slots.Length)
            {
                Grow();
                slot = ref SlotOf(utf8, hash);
            }

            slot = new Slot(hash, Count + 1, StartOf(Count), utf8.Length);
            Add(utf8);
        }

        return slot.NumberAfter - 1;
    }

    /// <summary>The numbers of several texts, which are added unless they are known.</summary>
    /// <param name="utf8">What they are parts of.</param>
    /// <param name="texts">Where each of them is.</param>
    /// <param name="numbers">Gets the numbers, in the same order.</param>
    public void Intern(ReadOnlySpan<byte> utf8, ReadOnlySpan<Range> texts, List<int> numbers)
    {
        // Most of the time is spent waiting for memory. Two short loops wait for many texts at once.
        _found.Clear();
        foreach (Range text in texts)
        {
            uint hash = HashOf(utf8[text]);
            _found.Add((hash, _slots[FirstPlaceOf(hash)]));
        }

        for (int i = 0; i < texts.Length; i++)
        {
            (uint hash, Slot slot) = _found[i];
            ReadOnlySpan<byte> text = utf8[texts[i]];
            bool isSame = slot.NumberAfter > 0 && slot.Hash == hash && _bytes.AsSpan(slot.Start, slot.Length).SequenceEqual(text);
            numbers.Add(isSame ? slot.NumberAfter - 1 : Intern(text, hash));
        }
    }

    private void Add(ReadOnlySpan<byte> utf8)
    {
        int start = StartOf(Count);
        int end = checked(start + utf8.Length);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(end, 2L * _bytes.Length), Array.MaxLength));
        }

        utf8.CopyTo(_bytes.AsSpan(start));
        _ends[Count] = end;
        Count++;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        Array.Resize(ref _ends, _slots.Length);
        foreach (Slot slot in old)
        {
            if (slot.NumberAfter > 0)
            {
                int place = FirstPlaceOf(slot.Hash);
                while (_slots[place].NumberAfter > 0)
                {
                    place = Next(place);
                }

                _slots[place] = slot;
            }
        }
    }

    /// <summary>Where a text is, or would be.</summary>
    private ref Slot SlotOf(ReadOnlySpan<byte> utf8, uint hash)
    {
        int place = FirstPlaceOf(hash);
        while (_slots[place] is { NumberAfter: > 0 } slot
            && (slot.Hash != hash || !_bytes.AsSpan(slot.Start, slot.Length).SequenceEqual(utf8)))
        {
            place = Next(place);
        }

        return ref _slots[place];
    }

    private int StartOf(int number) => number == 0 ? 0 : _ends[number - 1];

    private int FirstPlaceOf(uint hash) => (int)hash & (_slots.Length - 1);

    private int Next(int place) => (place + 1) & (_slots.Length - 1);

    private static uint HashOf(ReadOnlySpan<byte> utf8) => (uint)XxHash3.HashToUInt64(utf8);

    /// <summary>All that a look-up needs of a text, so that it goes to memory once for it.</summary>
    /// <param name="Hash">Of the text.</param>
    /// <param name="NumberAfter">One more than its number; 0 for a free place.</param>
    /// <param name="Start">Where it begins among the bytes.</param>
    /// <param name="Length">In bytes.</param>
    private readonly record struct Slot(uint Hash, int NumberAfter, int Start, int Length);
}
