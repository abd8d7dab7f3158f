using System.Buffers;

namespace StaticNA;

/// <summary>What a body may not hold, found in one pass before Markdig sees it.</summary>
internal static class MarkdownLimits
{
    // Not allowed in HTML, whose syntax knows tab, line feed, form feed and carriage return; form feeds are of no use here.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Select(value => (char)value).Except(['\t', '\n', '\r']),
            .. Enumerable.Range(0x7F, 0x21).Select(value => (char)value),
            .. Enumerable.Range(0xFDD0, 0x20).Select(value => (char)value),
            '\uFFFE', '\uFFFF',
        ]);

    /// <summary>Index of the first character that HTML forbids, or −1.</summary>
    public static int IndexOfControlCharacter(ReadOnlySpan<char> text) => text.IndexOfAny(Controls);
}
