using System.Buffers;

namespace StaticNA;

/// <summary>Finds what stands in quotation marks of any of the usual styles, in one paragraph.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("\"“„«‹‘‚'»›");

    /// <summary>
    /// The outermost quoted stretches, with their marks. One whose end is missing reaches to the end of the text, as a quotation of
    /// several paragraphs does.
    /// </summary>
    public static void Find(ReadOnlySpan<char> text, List<(int Start, int End)> found)
    {
        found.Clear();
        int from = 0;
        while (from < text.Length && text[from..].IndexOfAny(Openings) is int next and >= 0)
        {
            int start = from + next;
            if (!Opens(text, start))
            {
                from = start + 1;
                continue;
            }

            int end = EndOf(text, start);
            found.Add((start, end));
            from = end;
        }
    }

    /// <summary>Apostrophes, marks of feet and inches, and closing marks whose opening is missing open nothing.</summary>
    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        bool followsWord = at > 0 && (NameRules.IsWord(text[at - 1]) || text[at - 1] is '.' or ',' or '!' or '?' or '…');
        bool precedesText = at + 1 < text.Length && text[at + 1] != ' ';
        return text[at] switch
        {
            '"' => !followsWord && precedesText,
            '\'' or '»' or '›' => !followsWord && at + 1 < text.Length && char.IsLetter(text[at + 1]),
            _ => true,
        };
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        char opening = text[start];
        string closings = opening switch
        {
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            '»' => "«",
            '‹' => "›",
            '›' => "‹",
            '‘' or '‚' => "’‘",
            _ => opening.ToString(),
        };
        int depth = 0;
        for (int at = start + 1; at < text.Length; at++)
        {
            if (closings.Contains(text[at], StringComparison.Ordinal) && Closes(text, at))
            {
                if (depth-- == 0)
                {
                    return at + 1;
                }
            }
            else if (text[at] == opening && !closings.Contains(opening, StringComparison.Ordinal))
            {
                depth++;
            }
        }

        return text.Length;
    }

    /// <summary>An apostrophe inside a word closes nothing, nor does a straight mark that opens one more.</summary>
    private static bool Closes(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '’' => at + 1 == text.Length || !NameRules.IsWord(text[at + 1]),
        '"' or '\'' => at + 1 == text.Length || !(NameRules.IsWord(text[at + 1]) && (text[at] == '\'' || text[at - 1] == ' ')),
        _ => true,
    };
}
