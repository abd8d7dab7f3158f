using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Reads one citation, <c>[@id ¶3-4,7]</c> or <c>[@id ¶3 "first words…last words"]</c>, from the text that starts with
/// its bracket. White space between the parts may be a line break. All offsets count from the bracket.
/// </summary>
internal ref struct CitationSyntax
{
    /// <summary>Longest citation that is read, so that unclosed ones can't make reading slow.</summary>
    public const int LongestLength = 400;

    private const string Opening = "[@";

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private CitationSyntax(ReadOnlySpan<char> text) => _text = text;

    public string Source { get; private set; } = "";

    public int SourceOffset { get; private set; }

    public ImmutableArray<int> Passages { get; private set; } = [];

    public int PassagesOffset { get; private set; }

    /// <summary>First words of the span, or null if there is none.</summary>
    public string? SpanStart { get; private set; }

    /// <summary>Last words of the span; empty where <see cref="SpanStart"/> is all of it.</summary>
    public string SpanEnd { get; private set; } = "";

    public int SpanOffset { get; private set; }

    /// <summary>What is wrong, or null.</summary>
    public CitationMistake? Mistake { get; private set; }

    public int MistakeOffset { get; private set; }

    /// <summary>Length including both brackets, or up to the mistake.</summary>
    public readonly int Length => _at;

    /// <summary>Reads the citation at the start of <paramref name="text"/>, which must start with <c>[@</c>.</summary>
    public static CitationSyntax Read(ReadOnlySpan<char> text)
    {
        var syntax = new CitationSyntax(text[..Math.Min(text.Length, LongestLength)]) { _at = Opening.Length };
        _ = syntax.ReadSource() && syntax.ReadPassages() && syntax.ReadSpan() && syntax.ReadEnd();
        return syntax;
    }

    private static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    private static bool IsPassagesCharacter(char c) =>
        char.IsAsciiDigit(c) || c is '-' or '–' or ',' || char.IsWhiteSpace(c);

    private bool ReadSource()
    {
        SourceOffset = _at;
        while (IsIdCharacter(Current))
        {
            _at++;
        }

        Source = _text[SourceOffset.._at].ToString();
        return Source.Length > 0 && (Current is ']' or '\0' or '¶' || char.IsWhiteSpace(Current))
            || Fail(CitationMistake.Source, _at);
    }

    private bool ReadPassages()
    {
        SkipWhiteSpace();
        if (Current != '¶')
        {
            return Fail(AtEnd ? CitationMistake.Unclosed : CitationMistake.NoPassage, _at);
        }

        _at++;
        SkipWhiteSpace();
        PassagesOffset = _at;
        while (!AtEnd && IsPassagesCharacter(Current))
        {
            _at++;
        }

        if (PassageNumbers.Parse(_text[PassagesOffset.._at]) is not { } passages)
        {
            return Fail(CitationMistake.Passages, PassagesOffset);
        }

        Passages = passages;
        return true;
    }

    private bool ReadSpan()
    {
        char closing = Current switch { '"' => '"', '“' => '”', _ => '\0' };
        if (closing == '\0')
        {
            return true;
        }

        int quote = _at++;
        SpanOffset = _at;
        int length = _text[_at..].IndexOf(closing);
        if (length < 0)
        {
            return Fail(CitationMistake.Unclosed, quote);
        }

        ReadOnlySpan<char> words = _text.Slice(_at, length);
        _at += length + 1;
        if (Passages.Length != 1)
        {
            return Fail(CitationMistake.SpanOfSeveral, quote);
        }

        SkipWhiteSpace();
        return ReadWords(words) || Fail(CitationMistake.SpanWords, SpanOffset);
    }

    private bool ReadWords(ReadOnlySpan<char> words)
    {
        (int cut, int width) = FindEllipsis(words);
        ReadOnlySpan<char> rest = cut < 0 ? [] : words[(cut + width)..];
        string[] start = SplitWords(cut < 0 ? words : words[..cut]);
        string[] end = SplitWords(rest);
        SpanStart = string.Join(' ', start);
        SpanEnd = string.Join(' ', end);
        return start.Length > 0
            && (end.Length > 0 || cut < 0)
            && start.Length + end.Length <= WordSpan.MaximumWords
            && FindEllipsis(rest).Cut < 0;
    }

    private bool ReadEnd()
    {
        if (Current != ']')
        {
            return Fail(AtEnd ? CitationMistake.Unclosed : CitationMistake.TextAfter, _at);
        }

        _at++;
        return true;
    }

    private readonly char Current => AtEnd ? '\0' : _text[_at];

    private readonly bool AtEnd => _at >= _text.Length;

    private void SkipWhiteSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Current))
        {
            _at++;
        }
    }

    private bool Fail(CitationMistake mistake, int offset)
    {
        Mistake = mistake;
        MistakeOffset = mistake == CitationMistake.Unclosed ? 0 : offset;
        return false;
    }

    private static (int Cut, int Width) FindEllipsis(ReadOnlySpan<char> words)
    {
        int sign = words.IndexOf('…');
        int dots = words.IndexOf("...");
        return dots >= 0 && (sign < 0 || dots < sign) ? (dots, 3) : (sign, 1);
    }

    private static string[] SplitWords(ReadOnlySpan<char> words) =>
        words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
