using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>Reads a file as strict UTF-8.</summary>
internal static class TextDecoder
{
    /// <summary>
    /// The text without a byte order mark. Null, with a diagnostic, if the file has more than <paramref name="limit"/> bytes, is
    /// UTF-16, or holds a NUL or an invalid byte.
    /// </summary>
    public static string? Read(string fullPath, string shown, int limit, DiagnosticBag diagnostics)
    {
        using var handle = File.OpenHandle(fullPath);
        long length = RandomAccess.GetLength(handle);
        if (length > limit)
        {
            diagnostics.Add(ReadingRules.IsTooLarge(shown, length, limit));
            return null;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            int read = ReadAll(handle, buffer.AsSpan(0, (int)length));
            return Decode(buffer.AsSpan(0, read), shown, diagnostics);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>As <see cref="Read"/>, from bytes.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string shown, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            diagnostics.Add(ReadingRules.IsUtf16(shown));
            return null;
        }

        ReadOnlySpan<byte> text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        int nul = text.IndexOf((byte)0);
        if (nul >= 0)
        {
            diagnostics.Add(LooksLikeUtf16(text)
                ? ReadingRules.IsUtf16(shown)
                : ReadingRules.HoldsNul(LocationOf(text, nul, shown)));
            return null;
        }

        if (!System.Text.Unicode.Utf8.IsValid(text))
        {
            int invalid = FirstInvalid(text);
            int offset = invalid + (bytes.Length - text.Length);
            diagnostics.Add(ReadingRules.NotUtf8At(LocationOf(text, invalid, shown), offset, text[invalid]));
            return null;
        }

        return Encoding.UTF8.GetString(text);
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
