namespace StaticNA;

/// <summary>All words of the site with their postings. Not thread-safe.</summary>
internal sealed class TermTable
{
    // So many places lie between two texts, so that no phrase reaches from one into the next.
    private const int BetweenTexts = 10;

    // A power of two.
    private const int FirstSlots = 1024;

    private readonly List<TermPostings> _terms = [];
    private readonly List<TermPostings> _touched = [];

    // By hash, each in the first free place from there on; never more than half full. A dictionary would hash each word once more.
    private TermPostings?[] _slots = new TermPostings?[FirstSlots];

    /// <summary>By word, ordinal.</summary>
    public IEnumerable<TermPostings> Sorted() => _terms.OrderBy(postings => postings.Term, StringComparer.Ordinal);

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

        Span<float> divisors = stackalloc float[lengths.Length];
        TermPostings.Compare(lengths, divisors);
        foreach (TermPostings postings in _touched)
        {
            postings.CloseDocument(divisors);
        }

        _touched.Clear();
    }

    /// <returns>The place at which the next text starts.</returns>
    private int AddText(int number, SearchText text, int place, Span<int> lengths)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferSize];
        var words = new WordReader(text.Text.Span, buffer);
        while (words.Next())
        {
            TermPostings postings = Of(words);
            if (postings.Add(number, text.Field, place))
            {
                _touched.Add(postings);
            }

            place++;
            lengths[(int)text.Field]++;
        }

        return place + BetweenTexts;
    }

    private TermPostings Of(in WordReader words)
    {
        int slot = FindSlot(words.Word, words.Hash);
        return _slots[slot] ?? Add(new TermPostings(words.Word.ToString(), words.Hash), slot);
    }

    /// <summary>Where the word is, or else where it belongs.</summary>
    private int FindSlot(ReadOnlySpan<char> word, uint hash)
    {
        TermPostings?[] slots = _slots;
        int last = slots.Length - 1;
        int slot = (int)hash & last;
        while (slots[slot] is { } other && !(other.Hash == hash && word.SequenceEqual(other.Term)))
        {
            slot = (slot + 1) & last;
        }

        return slot;
    }

    private TermPostings Add(TermPostings postings, int slot)
    {
        _terms.Add(postings);
        _slots[slot] = postings;
        if (_terms.Count > _slots.Length / 2)
        {
            _slots = new TermPostings?[2 * _slots.Length];
            foreach (TermPostings each in _terms)
            {
                _slots[FindSlot(each.Term, each.Hash)] = each;
            }
        }

        return postings;
    }
}
