using System.Buffers;
using System.Diagnostics.CodeAnalysis;
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

    // Digits stay where they are once there are so many: long lists are never copied.
    private const int PieceLength = 2048;

    private List<byte[]>? _full;
    private byte[]? _last;
    private int _used;

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

    public readonly void WriteTo(IBufferWriter<byte> target)
    {
        foreach (byte[] piece in _full ?? [])
        {
            target.Write(piece);
        }

        target.Write(_last.AsSpan(0, _used));
    }

    public override readonly string ToString()
    {
        var utf8 = new ArrayBufferWriter<byte>();
        WriteTo(utf8);
        return Encoding.ASCII.GetString(utf8.WrittenSpan);
    }

    private void Put(byte digit)
    {
        if (_last is null || _used == _last.Length)
        {
            MakeRoom();
        }

        _last[_used++] = digit;
    }

    [MemberNotNull(nameof(_last))]
    private void MakeRoom()
    {
        if (_used < PieceLength)
        {
            Array.Resize(ref _last, Math.Max(4, 2 * _used));
            return;
        }

        (_full ??= []).Add(_last!);
        _last = new byte[PieceLength];
        _used = 0;
    }
}
