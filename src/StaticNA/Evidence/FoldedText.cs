namespace StaticNA;

/// <summary>
/// A text in which typographic variants count as one: curly and straight quotation marks, hyphens and dashes, all white space. Each
/// character stands where its original does, so that a place found in it is a place in the original.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _original;
    private readonly string _folded;

    public FoldedText(string original)
    {
        _original = original;
        _folded = Fold(original);
    }

    /// <summary>Where the words stand as whole words, from <paramref name="from"/> on; empty if they do not.</summary>
    public IEnumerable<int> Find(string words, int from = 0)
    {
        string folded = Fold(words.Trim());
        for (int at = Next(folded, from); at >= 0; at = Next(folded, at + 1))
        {
            yield return at;
        }
    }

    public string Cut(int start, int end) => _original[start..end];

    private int Next(string words, int from)
    {
        for (int at = from; at <= _folded.Length - words.Length; at++)
        {
            at = _folded.IndexOf(words, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return -1;
            }

            if (IsBoundary(at - 1, at) && IsBoundary(at + words.Length - 1, at + words.Length))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a word can end at the first place and another start at the second.</summary>
    private bool IsBoundary(int left, int right) =>
        left < 0 || right >= _folded.Length
        || !char.IsLetterOrDigit(_folded[left]) || !char.IsLetterOrDigit(_folded[right]);

    private static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (int i = 0; i < original.Length; i++)
        {
            folded[i] = original[i] switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‚' => '\'',
                '‐' or '‑' or '–' or '—' => '-',
                char c when char.IsWhiteSpace(c) => ' ',
                char c => c,
            };
        }
    });
}
