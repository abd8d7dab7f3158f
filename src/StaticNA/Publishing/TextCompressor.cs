using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace StaticNA;

/// <summary>Makes the compressed copies of text files: the same bytes from the same text, on every machine.</summary>
internal static class TextCompressor
{
    /// <summary>In bytes. What is smaller is sent in one packet anyway.</summary>
    public const int SmallestFile = 1024;

    public const string BrotliEnding = ".br";

    public const string GzipEnding = ".gz";

    private const int BrotliQuality = 11;
    private const int BrotliWindow = 22;
    private const int GzipLevel = 9;
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    [ThreadStatic]
    private static Deflater? _deflater;

    /// <summary>Tells apart what makes other copies of the same text.</summary>
    public static string Method { get; } = string.Join(
        ' ', "br", BrotliQuality, BrotliWindow, RuntimeInformation.FrameworkDescription, "gz", GzipLevel,
        typeof(Deflater).Assembly.GetName().Version);

    /// <summary>The path of the file of which this is a copy, or would be by its name; else the path itself.</summary>
    public static string OriginalOf(string path) =>
        path.EndsWith(BrotliEnding, StringComparison.Ordinal) || path.EndsWith(GzipEnding, StringComparison.Ordinal) ? path[..^3] : path;

    public static bool IsWorthIt(string path, int size) => size >= SmallestFile && Delivery.IsText(path);

    /// <summary>Brotli (RFC 7932), as small as it gets. Null if that is no smaller than the text.</summary>
    public static byte[]? Brotli(ReadOnlySpan<byte> text)
    {
        byte[] room = ArrayPool<byte>.Shared.Rent(text.Length);
        bool fits = BrotliEncoder.TryCompress(text, room.AsSpan(0, text.Length - 1), out int written, BrotliQuality, BrotliWindow);
        byte[]? copy = fits ? room[..written] : null;
        ArrayPool<byte>.Shared.Return(room);
        return copy;
    }

    /// <summary>Gzip (RFC 1952), without name, time and operating system. Null if that is no smaller than the text.</summary>
    public static byte[]? Gzip(ReadOnlySpan<byte> text)
    {
        Deflater deflater = _deflater ??= new Deflater(GzipLevel, noZlibHeaderOrFooter: true);
        byte[] whole = text.ToArray();
        byte[] room = ArrayPool<byte>.Shared.Rent(text.Length);
        deflater.Reset();
        deflater.SetInput(whole);
        deflater.Finish();
        int most = text.Length - 1 - GzipTrailer;
        int length = GzipHeader;
        while (!deflater.IsFinished && length < most)
        {
            length += deflater.Deflate(room, length, most - length);
        }

        byte[]? copy = deflater.IsFinished ? Gzip(whole, room.AsSpan(GzipHeader, length - GzipHeader)) : null;
        ArrayPool<byte>.Shared.Return(room);
        return copy;
    }

    private static byte[] Gzip(byte[] text, ReadOnlySpan<byte> deflated)
    {
        // Signature, deflate, no flags, no time, slowest, unknown operating system.
        ReadOnlySpan<byte> header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];
        var checksum = new Crc32();
        checksum.Update(text);
        byte[] copy = new byte[GzipHeader + deflated.Length + GzipTrailer];
        header.CopyTo(copy);
        deflated.CopyTo(copy.AsSpan(GzipHeader));
        BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(copy.Length - GzipTrailer), (uint)checksum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(copy.Length - 4), (uint)text.Length);
        return copy;
    }
}
