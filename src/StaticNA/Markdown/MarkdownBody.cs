using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A Markdown text, rendered once; its syntax tree is not kept.</summary>
/// <param name="Html">HTML that needs no further escaping, without the <see cref="Quotations"/>.</param>
/// <param name="Citations">Citations in order of appearance, repeated ones and those of <see cref="Quotations"/> included.</param>
/// <param name="Links">Links to pages of the site.</param>
public sealed record MarkdownBody(
    RenderedHtml Html, ImmutableArray<Citation> Citations, ImmutableArray<InternalLink> Links)
{
    public static MarkdownBody Empty { get; } = new(RenderedHtml.Empty, [], []);

    /// <summary>Stands for a text of which only is known that it is not empty, and neither cites nor quotes. Nobody may ask for its HTML.</summary>
    internal static MarkdownBody Unread { get; } = new(RenderedHtml.Unread, [], []);

    /// <summary>Sentences for which no citation stands; empty unless they were asked for.</summary>
    public ImmutableArray<UncitedSentence> Uncited { get; init; } = [];

    /// <summary>Links to the web, whole addresses, in order of appearance.</summary>
    public ImmutableArray<Located<string>> ExternalLinks { get; init; } = [];

    /// <summary>Quotation blocks, in order of appearance.</summary>
    public ImmutableArray<BodyQuotation> Quotations { get; init; } = [];

    /// <summary>What is written out as a document's words, in order of appearance.</summary>
    public ImmutableArray<WrittenQuotation> WrittenQuotations { get; init; } = [];

    public bool IsEmpty => Html.IsEmpty && Quotations.IsEmpty;

    internal bool IsUnread => Html.IsUnread;
}
