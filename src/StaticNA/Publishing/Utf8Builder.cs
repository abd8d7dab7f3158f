using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>Puts a text together in a buffer, which must be large enough.</summary>
internal ref struct Utf8Builder(Span<byte> buffer)
{
    /// <summary>Most bytes that a number takes.</summary>
    public const int LongestNumber = 20;

    private readonly Span<byte> _buffer = buffer;

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    public void Add(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(_buffer[Length..]);
        Length += utf8.Length;
    }

    public void Add(string text) => Length += Encoding.UTF8.GetBytes(text, _buffer[Length..]);

    public void Add(long number)
    {
        number.TryFormat(_buffer[Length..], out int written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Adds the <see cref="ContentHash.Digits"/> of a hash.</summary>
    public void Add(ContentHash hash)
    {
        hash.WriteHex(_buffer[Length..]);
        Length += ContentHash.Digits;
    }
}
