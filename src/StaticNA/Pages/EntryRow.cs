namespace StaticNA;

/// <summary>An entry in a list; one object stands for it in all lists.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">When.</param>
/// <param name="Kind">The word for its kind.</param>
/// <param name="Status">The mark of what is planned, ongoing or not known to have been held; null for others.</param>
/// <param name="Place">City, or country where no city is known; null if neither.</param>
/// <param name="Summary">Plain text.</param>
internal sealed record EntryRow(
    Href Href, string Title, DateView Date, string Kind, MarkView? Status, string? Place, string Summary)
{
    public bool IsDraft { get; init; }
}

/// <summary>The entries of one year.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Rows">By date.</param>
internal sealed record YearOfRows(string Year, IReadOnlyList<EntryRow> Rows);

/// <summary>A year that has a page of its own.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How much is on it, in words.</param>
internal sealed record YearLink(string Year, Href Href, string Count);
