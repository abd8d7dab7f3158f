using System.Text;

namespace StaticNA;

/// <summary>
/// Moves the HTML of a body into a document that holds many: its ids get a prefix, its headings go deeper, its links may lead
/// elsewhere, and its citations get the document's marks.
/// </summary>
/// <remarks>
/// It knows HTML only as <see cref="BodyRenderer"/> writes it: every <c>&lt;</c> starts a tag, attributes are double-quoted, and the
/// mark of a citation is one <c>sup</c> of class <c>cite</c>.
/// </remarks>
internal sealed class BodyMove
{
    private const char DeepestHeading = '6';

    private static ReadOnlySpan<byte> MarkStart => "<sup class=\"cite\">"u8;

    private static ReadOnlySpan<byte> MarkEnd => "</sup>"u8;

    /// <summary>Comes before each id.</summary>
    public required string Prefix { get; init; }

    /// <summary>How much deeper headings go, at most to level 6.</summary>
    public required int Depth { get; init; }

    /// <summary>Where a link to another page leads.</summary>
    public required Func<string, string> Address { get; init; }

    /// <summary>The mark of the body's next citation.</summary>
    public required Func<EvidenceLink> NextCitation { get; init; }

    public RenderedHtml Move(RenderedHtml body)
    {
        using var writer = new PageWriter();
        ReadOnlySpan<byte> html = body.Utf8;
        while (html.IndexOf((byte)'<') is int start and >= 0)
        {
            writer.WriteUtf8(html[..start]);
            html = html[start..];
            if (html.StartsWith(MarkStart))
            {
                WriteMark(writer);
                html = html[(html.IndexOf(MarkEnd) + MarkEnd.Length)..];
            }
            else
            {
                int end = html.IndexOf((byte)'>') + 1;
                MoveTag(html[..end], writer);
                html = html[end..];
            }
        }

        writer.WriteUtf8(html);
        return RenderedHtml.Trusted(writer.Written.ToArray());
    }

    private void WriteMark(PageWriter writer)
    {
        EvidenceLink mark = NextCitation();
        writer.WriteUtf8(MarkStart);
        writer.WriteUtf8("<a href=\""u8);
        HtmlText.Write(mark.Href?.Value, writer);
        writer.WriteUtf8("\" aria-label=\""u8);
        HtmlText.Write(mark.Label, writer);
        writer.WriteUtf8("\">["u8);
        HtmlText.Write(mark.Text, writer);
        writer.WriteUtf8("]</a>"u8);
        writer.WriteUtf8(MarkEnd);
    }

    private void MoveTag(ReadOnlySpan<byte> tag, PageWriter writer)
    {
        int digit = tag[1] == '/' ? 3 : 2;
        if (tag[digit - 1] == 'h' && char.IsAsciiDigit((char)tag[digit]))
        {
            writer.WriteUtf8(tag[..digit]);
            writer.Write((char)Math.Min(tag[digit] + Depth, DeepestHeading));
            tag = tag[(digit + 1)..];
        }

        while (tag.IndexOf("=\""u8) is int equals and >= 0)
        {
            ReadOnlySpan<byte> name = tag[(tag[..equals].LastIndexOf((byte)' ') + 1)..equals];
            ReadOnlySpan<byte> rest = tag[(equals + 2)..];
            ReadOnlySpan<byte> value = rest[..rest.IndexOf((byte)'"')];
            writer.WriteUtf8(tag[..(equals + 2)]);
            if (name.SequenceEqual("id"u8) || name.SequenceEqual("aria-labelledby"u8))
            {
                writer.Write(Prefix);
                writer.WriteUtf8(value);
            }
            else if (name.SequenceEqual("href"u8))
            {
                WriteAddress(value, writer);
            }
            else
            {
                writer.WriteUtf8(value);
            }

            tag = rest[value.Length..];
        }

        writer.WriteUtf8(tag);
    }

    private void WriteAddress(ReadOnlySpan<byte> written, PageWriter writer)
    {
        if (written is [(byte)'#', .. var fragment])
        {
            writer.Write('#');
            writer.Write(Prefix);
            writer.WriteUtf8(fragment);
            return;
        }

        HtmlText.Write(Address(System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(written))), writer);
    }
}
