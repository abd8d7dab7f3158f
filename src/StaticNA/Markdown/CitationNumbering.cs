namespace StaticNA;

/// <summary>
/// Numbers the citations of one page: each distinct pair of source and passages gets the next number, from 1, when it
/// first appears; spans make no difference. Replaying <see cref="MarkdownBody.Citations"/> gives the numbers of the
/// rendered marks. Not thread-safe.
/// </summary>
public sealed class CitationNumbering
{
    private readonly Dictionary<Citation, int> _numbers = new(SamePassages.Instance);
    private readonly List<Citation> _distinct = [];
    private readonly List<int> _occurrences = [];

    /// <summary>What was cited, each once; number N is the item at N − 1.</summary>
    public IReadOnlyList<Citation> Distinct => _distinct;

    /// <summary>How many marks lead to number <paramref name="number"/>; their occurrences run from 1 to it.</summary>
    public int Occurrences(int number) => _occurrences[number - 1];

    /// <summary>The mark of the next citation of the page, in order of appearance.</summary>
    public CitationMark Next(Citation citation)
    {
        int number = NumberOf(citation);
        return new CitationMark(number, ++_occurrences[number - 1]);
    }

    /// <summary>
    /// The number of what <paramref name="citation"/> cites, given to it now if it has none; no mark is counted.
    /// </summary>
    public int NumberOf(Citation citation)
    {
        if (!_numbers.TryGetValue(citation, out int number))
        {
            _distinct.Add(citation);
            _occurrences.Add(0);
            number = _distinct.Count;
            _numbers.Add(citation, number);
        }

        return number;
    }

    /// <summary>Passages are ascending and each is there once, so that those of two citations are the same if the lists are.</summary>
    private sealed class SamePassages : IEqualityComparer<Citation>
    {
        public static readonly SamePassages Instance = new();

        public bool Equals(Citation? one, Citation? other) =>
            one!.Source == other!.Source && one.Passages.AsSpan().SequenceEqual(other.Passages.AsSpan());

        public int GetHashCode(Citation citation) => HashCode.Combine(citation.Source, citation.Passages.Length, citation.Passages.FirstOrDefault());
    }
}
