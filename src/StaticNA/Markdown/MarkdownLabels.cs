namespace StaticNA;

/// <summary>
/// The words that rendering adds to a body, in the language of the site. Names in braces are replaced by their values;
/// every text is plain and is escaped where it is put out.
/// </summary>
/// <param name="CitationLabel">
/// What a citation's mark is called by assistive technology: <c>{number}</c>, <c>{passages}</c> and, if it is to be named,
/// <c>{source}</c> (an id).
/// </param>
/// <param name="FootnoteMark">The visible mark of a footnote, without brackets: <c>{number}</c>.</param>
/// <param name="FootnoteBack">What the link from a footnote back into the text is called: <c>{number}</c>.</param>
/// <param name="FootnotesHeading">The heading above the footnotes.</param>
public sealed record MarkdownLabels(
    string CitationLabel, string FootnoteMark, string FootnoteBack, string FootnotesHeading)
{
    /// <summary>For bodies that are checked but not published.</summary>
    public static MarkdownLabels None { get; } = new("", "", "", "");
}
