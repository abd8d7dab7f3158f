using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace StaticNA;

/// <summary>What may be the path of a file under the output folder.</summary>
internal static class SitePath
{
    private const int LongestSegment = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '\u007f', '\\']);

    /// <summary>What is wrong with <paramref name="path"/>, in a few words; null if nothing is.</summary>
    public static string? Objection(ReadOnlySpan<char> path)
    {
        if (path.ContainsAny(Forbidden))
        {
            return "it holds a backslash or a control character";
        }

        bool isAscii = Ascii.IsValid(path);
        foreach (Range range in path.Split('/'))
        {
            if (SegmentObjection(path[range], isAscii) is string objection)
            {
                return objection;
            }
        }

        return null;
    }

    /// <summary>The folder that holds <paramref name="path"/>; empty for the site's root.</summary>
    public static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <inheritdoc cref="FolderOf(string)"/>
    public static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? [] : path[..slash];
    }

    private static string? SegmentObjection(ReadOnlySpan<char> segment, bool isAscii)
    {
        if (segment is "" or "." or "..")
        {
            return "a part of it is empty, '.' or '..'";
        }

        if (isAscii && segment.Length <= LongestSegment)
        {
            return null;
        }

        Span<byte> utf8 = stackalloc byte[LongestSegment];
        return Utf8.FromUtf16(segment, utf8, out _, out _, replaceInvalidSequences: false) switch
        {
            OperationStatus.Done => null,
            OperationStatus.DestinationTooSmall => $"a part of it is longer than {LongestSegment} bytes",
            _ => "it is not valid Unicode",
        };
    }
}
