namespace StaticNA;

/// <summary>
/// Addresses that have a browser show words of a page: text fragments, <c>#:~:text=first%20words,last%20words</c>
/// (https://wicg.github.io/scroll-to-text-fragment/).
/// </summary>
internal static class TextFragment
{
    /// <summary>So many words are given in full; of more, the first and last half of that number.</summary>
    private const int MostWords = 8;

    private const string Delimiter = ":~:";

    /// <param name="url">An absolute address; a text fragment that it has is replaced, another fragment kept.</param>
    /// <param name="pieces">The words to be shown, one text for each stretch.</param>
    public static string Add(string url, IEnumerable<string> pieces)
    {
        int end = url.IndexOf(Delimiter, StringComparison.Ordinal);
        string page = (end < 0 ? url : url[..end]).TrimEnd('#');
        string directives = string.Join('&', pieces.Select(Directive).Where(directive => directive.Length > 0));
        return directives.Length == 0 ? page
            : page + (page.Contains('#', StringComparison.Ordinal) ? "" : "#") + Delimiter + directives;
    }

    private static string Directive(string piece)
    {
        string[] words = piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= MostWords)
        {
            return Encode(words) is { Length: > 0 } all ? "text=" + all : "";
        }

        (string first, string last) = (Encode(words[..(MostWords / 2)]), Encode(words[^(MostWords / 2)..]));
        return first.Length > 0 && last.Length > 0 ? $"text={first},{last}" : "";
    }

    /// <summary>A hyphen, a comma or an ampersand would be read as syntax. Punctuation around the words is not needed.</summary>
    private static string Encode(string[] words)
    {
        string text = string.Join(' ', words);
        int start = 0;
        int end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start]) && !char.IsSurrogate(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && !char.IsSurrogate(text[end - 1]))
        {
            end--;
        }

        return Uri.EscapeDataString(text[start..end]).Replace("-", "%2D", StringComparison.Ordinal);
    }
}
