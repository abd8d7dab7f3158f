using System.Text;

namespace StaticNA;

/// <summary>
/// A text in which typographic variants count as one: all quotation marks and apostrophes; hyphens and dashes, with or without
/// spaces; three dots and the ellipsis; runs of white space; soft hyphens and other marks without width. Each character knows where
/// its original stands, so that a place found here is a place in the original.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _original;

    // Where each character stands in the original; null where nothing was taken out, so that the index is the same.
    private readonly int[]? _places;

    public FoldedText(string original)
    {
        _original = original;
        (Folded, _places) = Fold(original);
    }

    public string Folded { get; }

    /// <summary>The text as it is compared: folded, without white space around it.</summary>
    public static string Of(string text) => Fold(text).Folded.Trim(' ');

    /// <summary>Where the words stand as whole words, from <paramref name="from"/> on; none if they do not.</summary>
    public IEnumerable<TextRange> Find(string words, int from = 0) =>
        FindAnywhere(words, from).Where(range => IsBoundary(range.Start) && IsBoundary(range.End));

    /// <summary>As <see cref="Find"/>, but the words may start or end inside a word.</summary>
    public IEnumerable<TextRange> FindAnywhere(string words, int from)
    {
        string folded = Of(words);
        for (int at = Next(folded, from); at >= 0; at = Next(folded, at + 1))
        {
            yield return new TextRange(at, at + folded.Length);
        }
    }

    /// <summary>Where a stretch stands in the original, without white space around it.</summary>
    public TextRange ToOriginal(TextRange range)
    {
        int start = PlaceOf(range.Start);
        int end = PlaceOf(range.End);
        while (end > start && char.IsWhiteSpace(_original[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    /// <summary>
    /// Whether a word can end before the place and another start at it: not inside <c>won't</c>, <c>12,000</c> or <c>non-violent</c>, but
    /// after the elision in <c>l'accord</c>.
    /// </summary>
    public bool IsBoundary(int at) => (IsWordAt(at - 1), IsWordAt(at)) switch
    {
        (true, true) => false,
        (true, false) => !(Joins(at) && IsWordAt(at + 1)),
        (false, true) => !(Joins(at - 1) && IsWordAt(at - 2)) || Folded[at - 1] == '\'',
        _ => true,
    };

    private bool IsWordAt(int at) => at >= 0 && at < Folded.Length && char.IsLetterOrDigit(Folded[at]);

    /// <summary>Whether a sign between letters or digits makes them one word.</summary>
    private bool Joins(int at) => at > 0 && at + 1 < Folded.Length && Folded[at] switch
    {
        '\'' => true,
        '-' => IsHyphen(PlaceOf(at)),
        '.' or ',' => char.IsDigit(Folded[at - 1]) && char.IsDigit(Folded[at + 1]),
        _ => false,
    };

    private bool IsHyphen(int place) =>
        _original[place] is '-' or '‐' or '‑'
        && char.IsLetterOrDigit(_original[place - 1]) && char.IsLetterOrDigit(_original[place + 1]);

    private int PlaceOf(int at) => at >= Folded.Length ? _original.Length : _places?[at] ?? at;

    private int Next(string words, int from) =>
        words.Length == 0 || from > Folded.Length ? -1 : Folded.IndexOf(words, from, StringComparison.Ordinal);

    private static (string Folded, int[]? Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        List<int>? places = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = FoldCharacter(text[i]);
            char last = folded.Length == 0 ? '\0' : folded[^1];
            if (c == '\0' || (c == ' ' && last is ' ' or '-' or '…') || (c == '-' && last == '-'))
            {
                continue;
            }

            int start = i;
            if (c == '.' && EndOfDots(text, i) is > 0 and int end)
            {
                (c, i) = ('…', end - 1);
            }

            if (c is '-' or '…' && last == ' ')
            {
                // The space before it goes.
                folded.Length--;
                places ??= [.. Enumerable.Range(0, folded.Length + 1)];
                places.RemoveAt(places.Count - 1);
            }

            if (places is null && folded.Length != start)
            {
                places = [.. Enumerable.Range(0, folded.Length)];
            }

            folded.Append(c);
            places?.Add(start);
        }

        return (folded.ToString(), places?.ToArray());
    }

    /// <summary>Where three dots end that start here, with or without spaces between; -1 if there are none.</summary>
    private static int EndOfDots(string text, int at)
    {
        int dots = 0;
        int end = at;
        for (int i = at; i < text.Length && dots < 3; i++)
        {
            if (text[i] == '.')
            {
                dots++;
                end = i + 1;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                break;
            }
        }

        return dots == 3 ? end : -1;
    }

    private static char FoldCharacter(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '″' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
