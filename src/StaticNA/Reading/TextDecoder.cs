using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>Reads a file as strict UTF-8.</summary>
internal static class TextDecoder
{
    /// <summary>Makes something of the bytes of a text, which are valid UTF-8.</summary>
    public delegate T? TextReading<T>(ReadOnlySpan<byte> utf8);

    /// <summary>
    /// The text without a byte order mark. Null, with a diagnostic, if the file has more than <paramref name="limit"/> bytes, is
    /// UTF-16, or holds a NUL or an invalid byte.
    /// </summary>
    public static string? Read(string fullPath, string shown, int limit, DiagnosticBag diagnostics) =>
        Read(fullPath, shown, limit, Encoding.UTF8.GetString, diagnostics);

    /// <summary>What <paramref name="read"/> makes of the text; else as the other.</summary>
    public static T? Read<T>(string fullPath, string shown, int limit, TextReading<T> read, DiagnosticBag diagnostics)
    {
        if (!NativeFiles.TryRead(fullPath, limit, out byte[]? buffer, out int count))
        {
            using var handle = File.OpenHandle(fullPath);
            long length = RandomAccess.GetLength(handle);
            if (length > limit)
            {
                diagnostics.Add(ReadingRules.IsTooLarge(shown, length, limit));
                return default;
            }

            buffer = ArrayPool<byte>.Shared.Rent((int)length);
            count = ReadAll(handle, buffer.AsSpan(0, (int)length));
        }

        try
        {
            return Find(buffer.AsSpan(0, count), shown, diagnostics, out ReadOnlySpan<byte> text) ? read(text) : default;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>As <see cref="Read(string, string, int, DiagnosticBag)"/>, from bytes.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string shown, DiagnosticBag diagnostics) =>
        Find(bytes, shown, diagnostics, out ReadOnlySpan<byte> text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>Finds the text behind the byte order mark. False, with a diagnostic, if it is none that can be read.</summary>
    private static bool Find(ReadOnlySpan<byte> bytes, string shown, DiagnosticBag diagnostics, out ReadOnlySpan<byte> text)
    {
        text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        int nul = text.IndexOf((byte)0);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || (nul >= 0 && LooksLikeUtf16(text)))
        {
            diagnostics.Add(ReadingRules.IsUtf16(shown));
        }
        else if (nul >= 0)
        {
            diagnostics.Add(ReadingRules.HoldsNul(LocationOf(text, nul, shown)));
        }
        else if (!System.Text.Unicode.Utf8.IsValid(text))
        {
            int invalid = FirstInvalid(text);
            int offset = invalid + (bytes.Length - text.Length);
            diagnostics.Add(ReadingRules.NotUtf8At(LocationOf(text, invalid, shown), offset, text[invalid]));
        }
        else
        {
            return true;
        }

        return false;
    }

    private static int ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, Span<byte> buffer)
    {
        int total = 0;
        while (total < buffer.Length)
        {
            int read = RandomAccess.Read(handle, buffer[total..], total);
            if (read == 0)
            {
                break;
            }

            total += read;
        }

        return total;
    }

    /// <summary>UTF-16 without a byte order mark: every other byte of Latin text is zero.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> start = text[..Math.Min(text.Length, 64)];
        return start.Length >= 4 && start.Count((byte)0) * 5 >= start.Length * 2;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static SourceLocation LocationOf(ReadOnlySpan<byte> text, int offset, string shown)
    {
        ReadOnlySpan<byte> before = text[..offset];
        int line = before.Count((byte)'\n') + 1;
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceLocation(shown, line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
