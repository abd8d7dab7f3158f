using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>
/// A part of a written-out quotation that must stand in the passage as it is: what is between omissions (<c>…</c>, <c>[…]</c>), changes
/// in brackets and paragraphs.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Index of the first character in the quotation.</param>
/// <param name="StartsInWord">Whether a change in brackets stands right before it, in the same word.</param>
/// <param name="EndsInWord">Whether a change in brackets stands right after it, in the same word.</param>
/// <param name="IsOfEitherCase">Whether only the case of the first letter was changed, as in <c>[W]e</c>.</param>
internal sealed partial record QuotationPart(
    string Text, int Start, bool StartsInWord, bool EndsInWord, bool IsOfEitherCase)
{
    private const string Punctuation = " \n,.;:!?-–—'\"“”‘’";

    /// <summary>The parts of a quotation; none if it holds no words.</summary>
    public static IEnumerable<QuotationPart> Of(string quotation)
    {
        int start = 0;
        bool startsInWord = false;
        bool isOfEitherCase = false;
        foreach (Match gap in Gap().Matches(quotation))
        {
            bool isCase = gap.Groups["letter"].Success;
            bool endsInWord = !isCase && gap.ValueSpan[0] == '[' && IsLetter(quotation, gap.Index - 1);
            if (Part(quotation, start, gap.Index) is QuotationPart part)
            {
                yield return part with
                {
                    StartsInWord = startsInWord,
                    EndsInWord = endsInWord,
                    IsOfEitherCase = isOfEitherCase,
                };
            }

            int end = gap.Index + gap.Length;
            start = isCase ? gap.Index + 1 : end;
            startsInWord = !isCase && gap.ValueSpan[^1] == ']' && IsLetter(quotation, end);
            isOfEitherCase = isCase;
        }

        if (Part(quotation, start, quotation.Length) is QuotationPart last)
        {
            yield return last with { StartsInWord = startsInWord, IsOfEitherCase = isOfEitherCase };
        }
    }

    /// <summary>Where it stands in a passage first, from a place on; null if nowhere.</summary>
    public TextRange? FindIn(FoldedText passage, int from)
    {
        TextRange? found = FindIn(passage, Text, from);
        if (!IsOfEitherCase)
        {
            return found;
        }

        char first = Text[0];
        char other = char.IsUpper(first) ? char.ToLowerInvariant(first) : char.ToUpperInvariant(first);
        TextRange? second = FindIn(passage, other + Text[1..], from);
        return found is null || second?.Start < found.Value.Start ? second : found;
    }

    private TextRange? FindIn(FoldedText passage, string text, int from)
    {
        foreach (TextRange range in passage.FindAnywhere(text, from))
        {
            if ((StartsInWord || passage.IsBoundary(range.Start)) && (EndsInWord || passage.IsBoundary(range.End)))
            {
                return range;
            }
        }

        return null;
    }

    private static QuotationPart? Part(string quotation, int start, int end)
    {
        // Punctuation around a quotation follows the sentence in which it stands.
        ReadOnlySpan<char> text = quotation.AsSpan()[start..end];
        ReadOnlySpan<char> words = text.Trim(Punctuation);
        int offset = text.Length - text.TrimStart(Punctuation).Length;
        if (words.Length == 0)
        {
            return null;
        }

        // "[W]e" is found by its bracket, and read without it.
        string plain = words.ToString();
        int bracket = plain.IndexOf(']', StringComparison.Ordinal);
        return new QuotationPart(bracket == 1 ? plain.Remove(1, 1) : plain, start + offset, false, false, false);
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>A change of the first letter's case; or anything else in brackets; or an omission; or the end of a paragraph.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])\[(?<letter>\p{L})\](?=\p{L})|\[[^\[\]]*\]|…|\.\s?\.\s?\.|\n\n")]
    private static partial Regex Gap();
}
