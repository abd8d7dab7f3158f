using System.Text;

namespace StaticNA;

/// <summary>
/// Where a document comes nearest to words that do not stand in it. Words that differ are marked <c>»so«</c> in both texts, which are
/// cut to a few words around the first difference.
/// </summary>
/// <param name="Passage">Number of the passage.</param>
/// <param name="Written">What was written.</param>
/// <param name="Document">What the document has.</param>
/// <param name="Difference">Index of the first character of what was written that differs.</param>
internal sealed record NearestWording(int Passage, string Written, string Document, int Difference)
{
    /// <summary>Words that are compared at most; the first difference nearly always comes before.</summary>
    private const int MostWords = 120;

    /// <summary>Words shown before and after a difference.</summary>
    private const int Around = 5;

    // A word that differs costs two, one that is only spelt otherwise one, so that like stands beside like.
    private const int Differs = 2;

    /// <summary>Null if no passage has even half of the words in their order.</summary>
    /// <param name="document">Where to look.</param>
    /// <param name="words">What was written.</param>
    /// <param name="cited">The passage that was cited, which wins over others that are as near.</param>
    public static NearestWording? Find(DocumentText document, string words, int cited)
    {
        Word[] written = Split(new FoldedText(words), words);
        int best = 0;
        int least = int.MaxValue;
        for (int number = 1; number <= document.Passages.Length; number++)
        {
            int cost = new Alignment(written, WordsOf(document, number), IsSame).Cost;
            if (cost < least || (cost == least && number == cited))
            {
                (best, least) = (number, cost);
            }
        }

        if (best == 0 || written.Length == 0)
        {
            return null;
        }

        var alignment = new Alignment(written, WordsOf(document, best), IsSameOrAlike);
        return alignment.Cost <= written.Length ? Show(best, alignment) : null;
    }

    private static Word[] WordsOf(DocumentText document, int passage) =>
        Split(document.Passage(passage), document.Passages[passage - 1]);

    private static Word[] Split(FoldedText text, string original)
    {
        var words = new List<Word>();
        foreach (Range range in text.Folded.AsSpan().Split(' '))
        {
            (int start, int length) = range.GetOffsetAndLength(text.Folded.Length);
            if (length > 0)
            {
                TextRange place = text.ToOriginal(new TextRange(start, start + length));
                words.Add(new Word(text.Folded.Substring(start, length), original[place.Start..place.End], place.Start));
            }
        }

        return [.. words.Select((word, index) => word with { IsOuter = index == 0 || index == words.Count - 1 })];
    }

    private static int IsSame(Word written, Word found) => AreEqual(written, found) ? 0 : Differs;

    private static int IsSameOrAlike(Word written, Word found) =>
        AreEqual(written, found) ? 0
        : Suggestion.Nearest(Bare(written.Folded), [Bare(found.Folded)]) is null ? Differs
        : 1;

    private static string Bare(string word) => word.Trim('\'', ',', '.', ';', ':', '!', '?', '(', ')');

    private static NearestWording Show(int passage, Alignment alignment)
    {
        IReadOnlyList<(Word? Written, Word? Found)> pairs = alignment.Pairs;
        int first = 0;
        while (first < pairs.Count - 1 && IsEqual(pairs[first]))
        {
            first++;
        }

        int start = Math.Max(0, first - Around);
        int last = first;
        for (int i = first; i < Math.Min(pairs.Count, first + (2 * Around)); i++)
        {
            last = IsEqual(pairs[i]) ? last : i;
        }

        int end = Math.Min(pairs.Count, last + Around + 1);
        var shown = pairs.Skip(start).Take(end - start).ToList();
        int difference = pairs.Skip(first).Select(pair => pair.Written).FirstOrDefault(word => word is not null)?.Start
            ?? pairs.Last(pair => pair.Written is not null).Written!.Start;
        return new NearestWording(
            passage,
            Mark(shown, pair => pair.Written, start > 0, end < pairs.Count),
            Mark(shown, pair => pair.Found, start > 0, end < pairs.Count),
            difference);
    }

    private static bool IsEqual((Word? Written, Word? Found) pair) =>
        pair is ({ } written, { } found) && AreEqual(written, found);

    /// <summary>Punctuation makes a difference inside what was written, and none around it.</summary>
    private static bool AreEqual(Word written, Word found) =>
        written.Folded == found.Folded || (written.IsOuter && Bare(written.Folded) == Bare(found.Folded));

    private static string Mark(
        List<(Word? Written, Word? Found)> pairs, Func<(Word? Written, Word? Found), Word?> side, bool hasBefore, bool hasAfter)
    {
        var text = new StringBuilder(hasBefore ? "… " : "");
        for (int i = 0; i < pairs.Count; i++)
        {
            bool differs = !IsEqual(pairs[i]);
            bool opens = differs && (i == 0 || IsEqual(pairs[i - 1]));
            bool closes = differs && (i == pairs.Count - 1 || IsEqual(pairs[i + 1]));
            string word = side(pairs[i])?.Original ?? "";
            bool needsSpace = text.Length > 0 && text[^1] is not (' ' or '»') && (opens || word.Length > 0);
            text.Append(needsSpace ? " " : "").Append(opens ? "»" : "").Append(word).Append(closes ? "«" : "");
        }

        return text.Append(hasAfter ? " …" : "").ToString();
    }

    /// <summary>A word as it is compared and as it stands, with its place.</summary>
    private sealed record Word(string Folded, string Original, int Start)
    {
        /// <summary>Whether it is the first or the last.</summary>
        public bool IsOuter { get; init; }
    }

    /// <summary>The cheapest way to find all written words in a stretch of the others (edit distance with free ends).</summary>
    private sealed class Alignment
    {
        private readonly Word[] _written;
        private readonly Word[] _found;
        private readonly Func<Word, Word, int> _compare;
        private readonly int[,] _costs;
        private readonly int _end;

        public Alignment(Word[] written, Word[] found, Func<Word, Word, int> compare)
        {
            _written = written.Length > MostWords ? written[..MostWords] : written;
            _found = found;
            _compare = compare;
            _costs = new int[_written.Length + 1, found.Length + 1];
            for (int i = 1; i <= _written.Length; i++)
            {
                _costs[i, 0] = i * Differs;
                for (int j = 1; j <= found.Length; j++)
                {
                    int change = _costs[i - 1, j - 1] + compare(_written[i - 1], found[j - 1]);
                    _costs[i, j] = Math.Min(change, Math.Min(_costs[i - 1, j], _costs[i, j - 1]) + Differs);
                }
            }

            for (int j = 1; j <= found.Length; j++)
            {
                _end = _costs[_written.Length, j] < _costs[_written.Length, _end] ? j : _end;
            }

            // A last word that differs is better shown beside the word in its place than beside nothing.
            while (_end < found.Length && _costs[_written.Length, _end + 1] == Cost)
            {
                _end++;
            }
        }

        public int Cost => _costs[_written.Length, _end];

        /// <summary>The words side by side; where one side has no word for the other's, it is null.</summary>
        public IReadOnlyList<(Word? Written, Word? Found)> Pairs
        {
            get
            {
                var pairs = new List<(Word? Written, Word? Found)>();
                (int i, int j) = (_written.Length, _end);
                while (i > 0)
                {
                    if (j > 0 && _costs[i, j] == _costs[i - 1, j - 1] + _compare(_written[i - 1], _found[j - 1]))
                    {
                        pairs.Add((_written[--i], _found[--j]));
                    }
                    else if (_costs[i, j] == _costs[i - 1, j] + Differs)
                    {
                        pairs.Add((_written[--i], null));
                    }
                    else
                    {
                        pairs.Add((null, _found[--j]));
                    }
                }

                pairs.Reverse();
                return pairs;
            }
        }
    }
}
