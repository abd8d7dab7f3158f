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
    private const string MarkStart = "<sup class=\"cite\">";
    private const string MarkEnd = "</sup>";
    private const char DeepestHeading = '6';

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
        ReadOnlySpan<char> html = body.ToString();
        var moved = new StringBuilder(html.Length + (html.Length / 4));
        while (html.IndexOf('<') is int start and >= 0)
        {
            moved.Append(html[..start]);
            html = html[start..];
            if (html.StartsWith(MarkStart, StringComparison.Ordinal))
            {
                WriteMark(moved);
                html = html[(html.IndexOf(MarkEnd, StringComparison.Ordinal) + MarkEnd.Length)..];
            }
            else
            {
                int end = html.IndexOf('>') + 1;
                MoveTag(html[..end], moved);
                html = html[end..];
            }
        }

        moved.Append(html);
        return RenderedHtml.Trusted(moved.ToString());
    }

    private void WriteMark(StringBuilder moved)
    {
        EvidenceLink mark = NextCitation();
        moved.Append(MarkStart).Append("<a href=\"").Append(HtmlText.Escape(mark.Href?.Value ?? "")).Append("\" aria-label=\"")
            .Append(HtmlText.Escape(mark.Label)).Append("\">[").Append(HtmlText.Escape(mark.Text)).Append("]</a>").Append(MarkEnd);
    }

    private void MoveTag(ReadOnlySpan<char> tag, StringBuilder moved)
    {
        int digit = tag[1] == '/' ? 3 : 2;
        if (tag[digit - 1] == 'h' && char.IsAsciiDigit(tag[digit]))
        {
            moved.Append(tag[..digit]).Append((char)Math.Min(tag[digit] + Depth, DeepestHeading));
            tag = tag[(digit + 1)..];
        }

        while (tag.IndexOf("=\"", StringComparison.Ordinal) is int equals and >= 0)
        {
            ReadOnlySpan<char> name = tag[(tag[..equals].LastIndexOf(' ') + 1)..equals];
            ReadOnlySpan<char> rest = tag[(equals + 2)..];
            ReadOnlySpan<char> value = rest[..rest.IndexOf('"')];
            moved.Append(tag[..(equals + 2)]);
            if (name is "id" or "aria-labelledby")
            {
                moved.Append(Prefix).Append(value);
            }
            else if (name is "href")
            {
                moved.Append(MovedAddress(value));
            }
            else
            {
                moved.Append(value);
            }

            tag = rest[value.Length..];
        }

        moved.Append(tag);
    }

    private string MovedAddress(ReadOnlySpan<char> written) => written is ['#', ..]
        ? $"#{Prefix}{written[1..]}"
        : HtmlText.Escape(Address(System.Net.WebUtility.HtmlDecode(written.ToString())));
}
