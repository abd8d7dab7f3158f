using System.Buffers.Binary;
using System.Net;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace StaticNA;

/// <summary>
/// Collects links and ids from pages that we rendered, without parsing them. Most
/// of the texts that pages share are kept once.
/// </summary>
/// <remarks>
/// It looks for <c>href="</c>, <c>src="</c>, <c>action="</c> and <c>id="</c> after white space, up to the next quotation mark. That is
/// exact for our own pages and for no others: templates double-quote every attribute, and the Markdown renderer, the
/// templates and the JSON in pages escape quotation marks in texts, so that an equals sign before one is always an
/// attribute's.
/// </remarks>
public static class HtmlScanner
{
    // A power of two: room for what the pages of a site share, such as their navigation.
    private const int RecentTexts = 1 << 15;

    // Each thread's own, used again for every page.
    [ThreadStatic]
    private static List<string>? _links;

    [ThreadStatic]
    private static List<string>? _ids;

    // What was found last with each hash: most of a page's links and ids stand in the page before, and need not be decoded again. Only
    // texts of ASCII without references, which can be compared as they are.
    [ThreadStatic]
    private static string?[]? _recent;

    /// <param name="path">As <see cref="Route.OutputPath"/>.</param>
    /// <param name="origin">What the page was made from.</param>
    /// <param name="html">The whole page, UTF-8.</param>
    public static PageRecord Scan(string path, SourceLocation origin, ReadOnlySpan<byte> html)
    {
        List<string> links = _links ??= [];
        List<string> ids = _ids ??= [];
        links.Clear();
        ids.Clear();
        string?[] recent = _recent ??= new string?[RecentTexts];
        int start = -1;
        List<string>? list = null;
        for (var quotes = new Quotes(html); quotes.Next() is int quote and >= 0;)
        {
            if (start >= 0)
            {
                list?.Add(Text(html[start..quote], recent));
                start = -1;
            }
            else if (quote > 0 && html[quote - 1] == (byte)'=')
            {
                list = ListFor(html[..(quote - 1)], links, ids);
                start = quote + 1;
            }
        }

        return new PageRecord(path, origin, [.. links], [.. ids]);
    }

    /// <summary>Where the value of an attribute goes, by the markup that ends with its name; null for nowhere.</summary>
    private static List<string>? ListFor(ReadOnlySpan<byte> before, List<string> links, List<string> ids) =>
        (before.IsEmpty ? 0 : before[^1]) switch
        {
            (byte)'f' when EndsWithName(before, "href"u8) => links,
            (byte)'c' when EndsWithName(before, "src"u8) => links,
            (byte)'n' when EndsWithName(before, "action"u8) => links,
            (byte)'d' when EndsWithName(before, "id"u8) => ids,
            _ => null,
        };

    private static bool EndsWithName(ReadOnlySpan<byte> html, ReadOnlySpan<byte> name) =>
        html.EndsWith(name)
        && html.Length > name.Length
        && html[^(name.Length + 1)] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    private static string Text(ReadOnlySpan<byte> utf8, string?[] recent)
    {
        ref string? known = ref recent[HashOf(utf8) & (RecentTexts - 1)];
        if (known is not null && Ascii.Equals(utf8, known))
        {
            return known;
        }

        string text = Encoding.UTF8.GetString(utf8);
        if (utf8.Contains((byte)'&'))
        {
            return WebUtility.HtmlDecode(text);
        }

        if (text.Length == utf8.Length)
        {
            known = text;
        }

        return text;
    }

    /// <summary>Of its length and both ends, where texts of a site differ.</summary>
    private static uint HashOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        ulong ends = utf8.Length >= sizeof(ulong)
            ? BinaryPrimitives.ReadUInt64LittleEndian(utf8) ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]), 29)
            : ShortHash(utf8);
        return (uint)(((ends ^ (ulong)utf8.Length) * Multiplier) >> 40);
    }

    private static ulong ShortHash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = 0;
        foreach (byte one in utf8)
        {
            hash = (hash << 8) | one;
        }

        return hash;
    }

    /// <summary>
    /// Finds one quotation mark after the other. They stand so close in our pages that to search anew for each would take most of the time
    /// of a scan; here 16 bytes are looked at together, and all marks among them are known at once.
    /// </summary>
    private ref struct Quotes(ReadOnlySpan<byte> html)
    {
        private readonly ReadOnlySpan<byte> _html = html;

        // Where the bytes begin whose marks are in the bits, lowest first.
        private int _block = -Vector128<byte>.Count;
        private uint _marks;

        /// <summary>The place of the next; less than nothing if there is none.</summary>
        public int Next()
        {
            while (_marks == 0)
            {
                _block += Vector128<byte>.Count;
                if (_block >= _html.Length)
                {
                    return -1;
                }

                _marks = MarksIn(_html[_block..]);
            }

            int at = BitOperations.TrailingZeroCount(_marks);
            _marks &= _marks - 1;
            return _block + at;
        }

        private static uint MarksIn(ReadOnlySpan<byte> html)
        {
            if (html.Length >= Vector128<byte>.Count)
            {
                return Vector128.Equals(Vector128.Create(html), Vector128.Create((byte)'"')).ExtractMostSignificantBits();
            }

            uint marks = 0;
            for (int i = 0; i < html.Length; i++)
            {
                marks |= html[i] == (byte)'"' ? 1u << i : 0;
            }

            return marks;
        }
    }
}
