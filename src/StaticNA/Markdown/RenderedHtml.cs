using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>
/// HTML that StaticNA rendered itself, so that templates put it out without escaping it. Kept as UTF-8: all bodies of a site are in
/// memory until their pages are written.
/// </summary>
public readonly struct RenderedHtml
{
    private readonly ReadOnlyMemory<byte> _utf8;

    private RenderedHtml(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    public static RenderedHtml Empty { get; }

    /// <exception cref="InvalidOperationException">It is <see cref="Unread"/>.</exception>
    public ReadOnlySpan<byte> Utf8 => IsUnread ? throw new InvalidOperationException("a text that was left unread is asked for") : _utf8.Span;

    public bool IsEmpty => !IsUnread && _utf8.IsEmpty;

    /// <summary>Stands for HTML that was not made, since nobody will ask for it.</summary>
    internal static RenderedHtml Unread { get; } = new(default) { IsUnread = true };

    internal bool IsUnread { get; private init; }

    /// <summary>A part, by its place in bytes.</summary>
    public RenderedHtml Slice(int start, int length) => new(_utf8.Slice(start, length));

    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    /// <summary>Vouches that <paramref name="html"/> is safe: every value in it that came from content is escaped.</summary>
    internal static RenderedHtml Trusted(string html) => new(Encoding.UTF8.GetBytes(html));

    /// <summary>The same of text in pieces, of which no string is made, kept with others.</summary>
    internal static RenderedHtml Trusted(StringBuilder html, LastingBytes kept)
    {
        // No character of UTF-16 needs more than three bytes.
        byte[] room = ArrayPool<byte>.Shared.Rent(html.Length * 3);
        Encoder encoder = Encoding.UTF8.GetEncoder();
        int length = 0;
        foreach (ReadOnlyMemory<char> piece in html.GetChunks())
        {
            length += encoder.GetBytes(piece.Span, room.AsSpan(length), flush: false);
        }

        length += encoder.GetBytes([], room.AsSpan(length), flush: true);
        var rendered = new RenderedHtml(kept.Keep(room.AsSpan(0, length)));
        ArrayPool<byte>.Shared.Return(room);
        return rendered;
    }

    /// <summary>The same of UTF-8, which is not copied.</summary>
    internal static RenderedHtml Trusted(ReadOnlyMemory<byte> html) => new(html);
}
