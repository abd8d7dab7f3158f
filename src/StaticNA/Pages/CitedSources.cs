namespace StaticNA;

/// <summary>Makes the numbered list of sources that a page ends with.</summary>
internal sealed class CitedSources(PlanningContext context)
{
    private const int LongDigest = 240;

    /// <summary>
    /// The numbers of a page's citations. The marks in its text are numbered already, so its citations come first.
    /// </summary>
    public static CitationNumbering Number(MarkdownBody text, IEnumerable<Citation> others)
    {
        var numbers = new CitationNumbering();
        foreach (Citation citation in text.Citations)
        {
            numbers.Next(citation);
        }

        foreach (Citation citation in others)
        {
            numbers.NumberOf(citation);
        }

        return numbers;
    }

    /// <summary>The sources of a page that has no other claims than its text.</summary>
    public IReadOnlyList<CitedSource> List(MarkdownBody text, IEnumerable<Citation> others) =>
        List(Number(text, others));

    public IReadOnlyList<CitedSource> List(CitationNumbering numbers) =>
        [.. numbers.Distinct.Select((citation, index) => Item(citation, index + 1, numbers.Occurrences(index + 1)))];

    private CitedSource Item(Citation citation, int number, int occurrences)
    {
        Source? source = context.Briefing.SourceById.GetValueOrDefault(citation.Source);
        Href? href = context.Links.To(Route.Source(citation.Source));
        return new CitedSource(
            new CitationMark(number, 1).SourceAnchor, new PageLink(source?.Title.Value ?? citation.Source, href),
            [.. citation.Passages.Select(passage => Passage(source, citation.Source, passage))],
            [.. Enumerable.Range(1, occurrences).Select(occurrence => BackLink(new CitationMark(number, occurrence)))]);
    }

    public CitedPassage Passage(Source? source, string id, int passage)
    {
        var link = new PageLink($"¶{passage}", context.Links.ToPassage(id, passage));
        if (source is null || passage > source.Digest.Length)
        {
            return new CitedPassage(link, null, false, null, null);
        }

        DigestItem item = source.Digest[passage - 1];
        return new CitedPassage(
            link, item.Text, item.Text.Length > LongDigest, context.Labels.MarkOf(item.Assessment), item.Note);
    }

    private static BackLink BackLink(CitationMark mark) =>
        new(mark.Number, mark.Occurrence, Href.Internal("#" + mark.Anchor));
}
