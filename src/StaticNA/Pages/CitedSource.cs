namespace StaticNA;

/// <summary>An item in a page's numbered list of sources.</summary>
/// <param name="Anchor"><c>source-1</c> and so on.</param>
/// <param name="Title">The source.</param>
/// <param name="Passages">What of it is cited.</param>
/// <param name="BackLinks">The marks in the page's text that carry this number.</param>
internal sealed record CitedSource(
    string Anchor, PageLink Title, IReadOnlyList<CitedPassage> Passages, IReadOnlyList<BackLink> BackLinks);

/// <summary>A passage that a page rests on.</summary>
/// <param name="Link">Its number, leading to it.</param>
/// <param name="Digest">What it says, in our own words; null if the source has no such passage.</param>
/// <param name="IsLong">Whether the digest is better folded away.</param>
/// <param name="Assessment">The mark of a passage that can't be relied on; null if it can.</param>
/// <param name="Note">In what it is loose or wrong; null if nothing.</param>
internal sealed record CitedPassage(PageLink Link, string? Digest, bool IsLong, MarkView? Assessment, string? Note);

/// <summary>The way back to a mark in the text.</summary>
/// <param name="Number">The number that the mark shows.</param>
/// <param name="Occurrence">Which mark of that number, from 1.</param>
/// <param name="Href">The mark.</param>
internal sealed record BackLink(int Number, int Occurrence, Href Href);
