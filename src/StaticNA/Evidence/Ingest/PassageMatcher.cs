using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Finds the passages of a record again in another text of its document: first by their words, wherever an author chose them, then
/// by likeness.
/// </summary>
internal sealed class PassageMatcher
{
    /// <summary>The part of two passages' words that must be common to call one a changed version of the other.</summary>
    private const double LikeEnough = 0.5;

    private readonly DocumentAnalysis _analysis;
    private readonly ImmutableArray<string> _before;
    private readonly string[] _lines;
    private readonly string[] _blockKeys;
    private readonly PassageMove?[] _moves;
    private readonly List<PassageRange> _taken = [];

    private PassageMatcher(ImmutableArray<string> before, DocumentAnalysis analysis)
    {
        _analysis = analysis;
        _before = before;
        _lines = analysis.Document.Lines();
        _blockKeys = [.. analysis.Blocks.Select(block => TextFeatures.Key(WordsOf(block)))];
        _moves = new PassageMove?[before.Length];
    }

    /// <summary>In the order of the new text, then those that are gone.</summary>
    /// <param name="before">The passages' words as they were.</param>
    /// <param name="beforeLines">All lines of the document as it was: what stood there and was no passage is not made one.</param>
    /// <param name="analysis">The new text.</param>
    public static ImmutableArray<PassageMove> Match(
        ImmutableArray<string> before, IEnumerable<string> beforeLines, DocumentAnalysis analysis)
    {
        var matcher = new PassageMatcher(before, analysis);
        matcher.FindSameWords();
        matcher.FindSimilar();
        HashSet<string> known = [.. beforeLines.Select(TextFeatures.Key)];
        IEnumerable<PassageMove> added = matcher.Added(known);
        PassageMove[] old = [.. matcher._moves.Select((move, index) => move ?? new PassageMove(null, index + 1, false))];
        return
        [
            .. old.Where(move => move.Range is not null).Concat(added)
                .OrderBy(move => (move.Range!.StartLine, move.Range.StartColumn)),
            .. old.Where(move => move.Range is null),
        ];
    }

    private void FindSameWords()
    {
        for (int i = 0; i < _before.Length; i++)
        {
            string key = TextFeatures.Key(_before[i]);
            IEnumerable<int> same = Enumerable.Range(0, _blockKeys.Length).Where(block => _blockKeys[block] == key);
            PassageRange? range =
                same.OrderBy(block => !_analysis.Blocks[block].IsPassage).Select(RangeOf).FirstOrDefault(IsFree)
                ?? Inside(_before[i]);
            Take(i, range, hasSameWords: true);
        }
    }

    private void FindSimilar()
    {
        for (int i = 0; i < _before.Length; i++)
        {
            if (_moves[i] is not null)
            {
                continue;
            }

            HashSet<string> words = WordSet(_before[i]);
            (int Block, double Likeness)[] similar =
            [
                .. FreePassages().Select(block => (block, Likeness(words, WordSet(_blockKeys[block]))))
                    .OrderByDescending(found => found.Item2),
            ];
            if (similar.Length > 0 && similar[0].Likeness >= LikeEnough)
            {
                Take(i, RangeOf(similar[0].Block), hasSameWords: false);
            }
        }
    }

    private PassageMove[] Added(HashSet<string> known) =>
    [
        .. FreePassages().Where(block => !known.Contains(_blockKeys[block]))
            .Select(block => new PassageMove(RangeOf(block), null, false)),
    ];

    private IEnumerable<int> FreePassages() => Enumerable.Range(0, _blockKeys.Length)
        .Where(block => _analysis.Blocks[block].IsPassage && IsFree(RangeOf(block)));

    private void Take(int passage, PassageRange? range, bool hasSameWords)
    {
        if (range is not null && IsFree(range))
        {
            _moves[passage] = new PassageMove(range, passage + 1, hasSameWords);
            _taken.Add(range);
        }
    }

    /// <summary>A part of one line, as where an author parted a byline from its paragraph.</summary>
    private PassageRange? Inside(string words)
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            int at = _lines[i].IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                int start = Count(_lines[i][..at]) + 1;
                bool isToTheEnd = at + words.Length == _lines[i].TrimEnd().Length;
                return Range(i + 1, start, i + 1, isToTheEnd ? null : start + Count(words) - 1);
            }
        }

        return null;
    }

    private bool IsFree(PassageRange range) =>
        !_taken.Exists(taken => !IsBefore(taken, range) && !IsBefore(range, taken));

    private static bool IsBefore(PassageRange one, PassageRange other) =>
        one.EndLine < other.StartLine
        || (one.EndLine == other.StartLine && one.EndColumn is int end && end < other.StartColumn);

    private PassageRange RangeOf(int index)
    {
        ClassifiedBlock block = _analysis.Blocks[index];
        return Range(block.Block.StartLine, block.BylineLength + 1, block.Block.EndLine, null);
    }

    private string WordsOf(ClassifiedBlock block)
    {
        // Cut from the lines, as the record's passages are: a Markdown block's own text has lost its signs.
        PassageRange range = Range(block.Block.StartLine, block.BylineLength + 1, block.Block.EndLine, null);
        return PassageCutter.Cut(_lines, range, out string words) is null ? words : "";
    }

    private static PassageRange Range(int startLine, int startColumn, int endLine, int? endColumn) =>
        new(startLine, startColumn, endLine, endColumn, SourceLocation.StartOf(""));

    private static int Count(string text) => text.EnumerateRunes().Count();

    private static HashSet<string> WordSet(string text) => [.. TextFeatures.Words(text.ToLowerInvariant())];

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
