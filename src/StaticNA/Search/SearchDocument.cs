namespace StaticNA;

/// <summary>What a reader can find: a page, or a place on one.</summary>
/// <param name="Href">Where it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Texts">What it says, in the order of the page.</param>
internal sealed record SearchDocument(Href Href, string Title, IReadOnlyList<SearchText> Texts)
{
    /// <summary>When; null if it has no date.</summary>
    public DateView? Date { get; init; }

    /// <summary>The mark of what is planned, open and so on; null if none.</summary>
    public MarkView? Status { get; init; }

    /// <summary>False for a title that is only the name of the whole of which the document is a part.</summary>
    public bool IsTitleSearched { get; init; } = true;
}
