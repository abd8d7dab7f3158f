using System.Text;

namespace StaticNA;

/// <summary>
/// Numbers as text that compresses well: digits to the base of 46, the lowest first; <c>!</c> to <c>N</c> end a number, <c>O</c> to
/// <c>|</c> are followed by a higher digit. A mutable struct, so that thousands of short lists cost little.
/// </summary>
internal struct NumberText
{
    /// <summary>The greatest number that takes one character.</summary>
    public const int MostInOne = Base - 1;

    /// <summary>How many numbers one sign by itself can stand for.</summary>
    public const int Signs = 64;

    private const int Base = 46;
    private const byte FirstLast = (byte)'!';
    private const byte FirstFollowed = FirstLast + Base;

    private byte[]? _bytes;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(0, Length);

    /// <param name="number">Not negative.</param>
    public void Append(int number)
    {
        for (; number >= Base; number /= Base)
        {
            Put((byte)(FirstFollowed + (number % Base)));
        }

        Put((byte)(FirstLast + number));
    }

    /// <summary>Appends one sign for a number below <see cref="Signs"/>: such lists are read sign by sign.</summary>
    public void AppendSign(int number) => Put((byte)(FirstLast + number));

    public override readonly string ToString() => Encoding.ASCII.GetString(Utf8);

    private void Put(byte digit)
    {
        if (_bytes is null || Length == _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(4, Length * 2));
        }

        _bytes[Length++] = digit;
    }
}
