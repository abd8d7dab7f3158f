using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace StaticNA;

/// <summary>
/// Texts that were found in a page, in order, repeated ones included: one number each, by which the pages of a site share what is the same
/// in them.
/// </summary>
[CollectionBuilder(typeof(PageTexts), nameof(Of))]
public readonly record struct PageTexts : IReadOnlyList<string>
{
    private readonly InternedTexts? _interned;
    private readonly int[]? _numbers;

    internal PageTexts(InternedTexts interned, int[] numbers) => (_interned, _numbers) = (interned, numbers);

    public int Count => Numbers.Length;

    /// <summary>As a new string each time.</summary>
    public string this[int index] => Interned[Numbers[index]];

    /// <summary>What the numbers stand for; only where there are any.</summary>
    internal InternedTexts Interned => _interned!;

    internal ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>These texts, shared with no other page.</summary>
    public static PageTexts Of(ReadOnlySpan<string> texts)
    {
        var interned = new InternedTexts();
        var numbers = new int[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            numbers[i] = interned.Intern(Encoding.UTF8.GetBytes(texts[i]));
        }

        return new(interned, numbers);
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a text is among them.</summary>
    internal bool Holds(ReadOnlySpan<byte> utf8) => Count > 0 && Interned.Find(utf8) is int number and >= 0 && Numbers.Contains(number);
}
