using System.Net;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace StaticNA;

/// <summary>
/// Collects links and ids from pages that we rendered, without parsing them. What pages share is kept once, as long as they are given to the
/// same scanner. Not thread-safe.
/// </summary>
/// <remarks>
/// It looks for <c>href="</c>, <c>src="</c>, <c>action="</c> and <c>id="</c> after white space, up to the next quotation mark. That is
/// exact for our own pages and for no others: templates double-quote every attribute, and the Markdown renderer, the
/// templates and the JSON in pages escape quotation marks in texts, so that an equals sign before one is always an
/// attribute's.
/// </remarks>
internal sealed class HtmlScanner
{
    private readonly InternedTexts _texts = new();

    // Used again for every page.
    private readonly List<Range> _links = [];
    private readonly List<Range> _ids = [];
    private readonly List<int> _numbers = [];

    /// <param name="path">As <see cref="Route.OutputPath"/>.</param>
    /// <param name="origin">What the page was made from.</param>
    /// <param name="html">The whole page, UTF-8.</param>
    public PageRecord Scan(string path, SourceLocation origin, ReadOnlySpan<byte> html)
    {
        _links.Clear();
        _ids.Clear();
        int start = -1;
        List<Range>? list = null;
        for (var quotes = new Quotes(html); quotes.Next() is int quote and >= 0;)
        {
            if (start >= 0)
            {
                list?.Add(start..quote);
                start = -1;
            }
            else if (quote > 0 && html[quote - 1] == (byte)'=')
            {
                list = ListFor(html[..(quote - 1)]);
                start = quote + 1;
            }
        }

        return new PageRecord(path, origin, TextsAt(_links, html), TextsAt(_ids, html));
    }

    /// <summary>Where the value of an attribute goes, by the markup that ends with its name; null for nowhere.</summary>
    private List<Range>? ListFor(ReadOnlySpan<byte> before) =>
        (before.IsEmpty ? 0 : before[^1]) switch
        {
            (byte)'f' when EndsWithName(before, "href"u8) => _links,
            (byte)'c' when EndsWithName(before, "src"u8) => _links,
            (byte)'n' when EndsWithName(before, "action"u8) => _links,
            (byte)'d' when EndsWithName(before, "id"u8) => _ids,
            _ => null,
        };

    private static bool EndsWithName(ReadOnlySpan<byte> html, ReadOnlySpan<byte> name) =>
        html.EndsWith(name)
        && html.Length > name.Length
        && html[^(name.Length + 1)] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    private PageTexts TextsAt(List<Range> values, ReadOnlySpan<byte> html)
    {
        _numbers.Clear();
        _texts.Intern(html, CollectionsMarshal.AsSpan(values), _numbers);
        int[] numbers = [.. _numbers];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (html[values[i]].Contains((byte)'&'))
            {
                numbers[i] = _texts.Intern(Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html[values[i]]))));
            }
        }

        return new(_texts, numbers);
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
