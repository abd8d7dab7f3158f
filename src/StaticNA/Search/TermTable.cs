namespace StaticNA;

/// <summary>All words of the site with their postings. Not thread-safe.</summary>
internal sealed class TermTable
{
    // So many places lie between two texts, so that no phrase reaches from one into the next.
    private const int BetweenTexts = 10;

    private readonly Dictionary<string, TermPostings> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermPostings>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<TermPostings> _touched = [];

    public TermTable() => _bySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>By word, ordinal.</summary>
    public IEnumerable<TermPostings> Sorted() => _terms.Values.OrderBy(postings => postings.Term, StringComparer.Ordinal);

    /// <summary>Adds the words of a document.</summary>
    /// <param name="number">Greater than that of the document before.</param>
    /// <param name="document">The document.</param>
    public void Add(int number, SearchDocument document)
    {
        Span<int> lengths = [0, 0, 0, 0];
        int place = 0;
        if (document.IsTitleSearched)
        {
            place = AddText(number, new SearchText(SearchField.Title, document.Title), place, lengths);
        }

        foreach (SearchText text in document.Texts)
        {
            place = AddText(number, text, place, lengths);
        }

        foreach (TermPostings postings in _touched)
        {
            postings.CloseDocument(lengths);
        }

        _touched.Clear();
    }

    /// <returns>The place at which the next text starts.</returns>
    private int AddText(int number, SearchText text, int place, Span<int> lengths)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        var words = new WordReader(text.Text, buffer);
        while (words.Next())
        {
            if (!_bySpan.TryGetValue(words.Word, out TermPostings? postings))
            {
                postings = new TermPostings(words.Word.ToString());
                _terms.Add(postings.Term, postings);
            }

            if (postings.Add(number, text.Field, place))
            {
                _touched.Add(postings);
            }

            place++;
            lengths[(int)text.Field]++;
        }

        return place + BetweenTexts;
    }
}
