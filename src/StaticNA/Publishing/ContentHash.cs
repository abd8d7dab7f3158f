using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace StaticNA;

/// <summary>The SHA-256 of a file's bytes (FIPS 180-4), kept as four big-endian words.</summary>
public readonly record struct ContentHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Bytes in a hash.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>Hexadecimal digits in a hash.</summary>
    public const int Digits = 2 * Size;

    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>Null unless <paramref name="hex"/> is 64 lower-case hexadecimal digits in ASCII.</summary>
    public static ContentHash? Parse(ReadOnlySpan<byte> hex)
    {
        Span<byte> hash = stackalloc byte[Size];
        return hex.Length == Digits
            && !hex.ContainsAnyInRange((byte)'A', (byte)'F')
            && Convert.FromHexString(hex, hash, out _, out _) == OperationStatus.Done
                ? Read(hash)
                : null;
    }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Size];
        Write(hash);
        return Convert.ToHexStringLower(hash);
    }

    internal static ContentHash Read(ReadOnlySpan<byte> hash) => new(
        BinaryPrimitives.ReadUInt64BigEndian(hash),
        BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[24..]));

    internal void Write(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt64BigEndian(hash, First);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], Second);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], Third);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], Fourth);
    }

    /// <summary>Writes the digits of <see cref="ToString"/> in ASCII.</summary>
    internal void WriteHex(Span<byte> ascii)
    {
        Span<byte> hash = stackalloc byte[Size];
        Write(hash);
        Convert.TryToHexStringLower(hash, ascii, out _);
    }
}
