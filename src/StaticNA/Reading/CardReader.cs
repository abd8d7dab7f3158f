using System.Buffers.Binary;
using System.Security.Cryptography;

namespace StaticNA;

/// <summary>Reads the pictures in <c>input/cards/</c>; of a picture, no more than its head is looked at (PNG, section 11.2.2).</summary>
internal static class CardReader
{
    /// <summary>Largest picture, in bytes.</summary>
    public const int Largest = 1 << 20;

    private const int HeadLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

    /// <summary>Null when a diagnostic says why it can't be used.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static Card? Read(InputFile file, DiagnosticBag diagnostics)
    {
        long length = new FileInfo(file.FullPath).Length;
        if (length > Largest)
        {
            diagnostics.Add(ReadingRules.IsTooLarge(file.Path, length, Largest));
            return null;
        }

        byte[] bytes = File.ReadAllBytes(file.FullPath);
        if (bytes.Length < HeadLength || !bytes.AsSpan().StartsWith(Signature))
        {
            diagnostics.Add(ReadingRules.IsNoPicture(file.Path));
            return null;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new Card(
            file.Slug, new Route($"/assets/cards/{file.Slug}.{hash}.png"), bytes,
            BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
