namespace StaticNA;

/// <summary>
/// A stretch of a passage, marked by its first and last words; together at most <see cref="MaximumWords"/> words, so that
/// no sentence of a document enters the repository.
/// </summary>
/// <param name="Start">The first words.</param>
/// <param name="End">The last words; empty when <paramref name="Start"/> is all of the stretch.</param>
/// <param name="Location">Where it is written.</param>
public sealed record WordSpan(string Start, string End, SourceLocation Location)
{
    /// <summary>Where <see cref="End"/> is written; <see cref="Location"/> where the two are written as one.</summary>
    public SourceLocation EndLocation { get; init; } = Location;

    /// <summary>Most words a locator may hold.</summary>
    public const int MaximumWords = 8;

    /// <summary>Number of words of a text, separated by white space.</summary>
    public static int CountWords(string text) => CountWords(text.AsSpan());

    /// <inheritdoc cref="CountWords(string)"/>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            words += isSpace || isInWord ? 0 : 1;
            isInWord = !isSpace;
        }

        return words;
    }

    /// <summary>The words as authors write them in a citation: <c>first words…last words</c>.</summary>
    public override string ToString() => End.Length == 0 ? Start : $"{Start}…{End}";
}
