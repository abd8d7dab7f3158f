using System.Buffers;

namespace StaticNA;

/// <summary>
/// Cuts a paragraph into sentences, in English, French or Spanish. A full stop after an abbreviation or an initial ends
/// none, unless the next word is one with which sentences begin.
/// </summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    /// <summary>Start and end of each, without the blanks between them.</summary>
    /// <param name="text">Without white space at its ends.</param>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        int start = 0;
        for (int at = NextEnd(text, 0); at >= 0; at = NextEnd(text, at + 1))
        {
            int end = AfterClosing(text, at + 1);
            int next = SkipBlanks(text, end);
            if (next > end && next < text.Length && BeginsSentence(text, next) && !IsAbbreviation(text, at, next))
            {
                yield return (start, end);
                start = next;
            }

            at = end - 1;
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static int NextEnd(string text, int from)
    {
        int found = from < text.Length ? text.AsSpan(from).IndexOfAny(Ends) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Past further stops, and past quotation marks and brackets that close.</summary>
    private static int AfterClosing(string text, int at)
    {
        while (at < text.Length)
        {
            if (".!?…\"'”’»)]*".Contains(text[at], StringComparison.Ordinal))
            {
                at++;
            }
            else if (text[at] is ' ' or '\u00A0' or '\u202F' && at + 1 < text.Length && text[at + 1] is '»' or '!' or '?')
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool BeginsSentence(string text, int at) =>
        char.IsUpper(text[at]) || char.IsDigit(text[at]) || "\"'“‘«([¿¡—–…$€£".Contains(text[at], StringComparison.Ordinal);

    private static bool IsAbbreviation(string text, int at, int next)
    {
        if (text[at] != '.')
        {
            return false;
        }

        int start = at;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < at)))
        {
            start--;
        }

        string word = text[start..at].TrimStart('.');
        if (SentenceWords.NeverLast.Contains(word))
        {
            return true;
        }

        if (SentenceWords.BeforeNumbers.Contains(word) && char.IsDigit(text[next]))
        {
            return true;
        }

        bool mayBe = word.Contains('.', StringComparison.Ordinal) || SentenceWords.SeldomLast.Contains(word)
            || (word.Length == 1 && char.IsUpper(word[0]));
        return mayBe && !StartsWithBeginning(text, next);
    }

    private static bool StartsWithBeginning(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        bool isElided = end - at <= 2 && end < text.Length && text[end] is '’' or '\'';
        return isElided || SentenceWords.Beginnings.Contains(text[at..end]);
    }
}
