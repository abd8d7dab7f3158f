using System.Globalization;

namespace StaticNA;

/// <summary>
/// Cuts a text into the words that are searched for, folded (<see cref="LetterFolding"/>): runs of letters and digits;
/// <c>U.S.</c> is <c>us</c>, <c>12,000</c> is <c>12000</c>, and of <c>Kerry's</c> there is <c>kerry</c>. The script of the search page
/// cuts in the same way.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Of a longer word only the start counts.</summary>
    public const int LongestWord = 40;

    // FNV-1a, of characters instead of bytes.
    private const uint EmptyHash = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _at;
    private int _length;
    private uint _hash;

    /// <summary>Characters that a buffer must have.</summary>
    public static int BufferSize => LongestWord;

    /// <summary>The word found last; valid until the next one is looked for.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Of the same <see cref="Word"/> always the same, for tables of words; made on the way, it costs next to nothing.</summary>
    public readonly uint Hash => _hash ^ (_hash >> 16);

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool Next()
    {
        // A run of nothing but accents is no word.
        for ((_length, _hash) = (0, EmptyHash); _length == 0; Take())
        {
            while (_at < _text.Length && !IsPartOfWord(_text[_at]))
            {
                _at++;
            }

            if (_at == _text.Length)
            {
                return false;
            }
        }

        return true;
    }

    private void Take()
    {
        int start = _at;
        TakeAscii();
        if (IsEndOfPlainWord())
        {
            return;
        }

        (_at, _length, _hash) = (start, 0, EmptyHash);
        if (!TakeInitials() && !TakeNumber())
        {
            TakeLetters();
            SkipPossessive();
        }
    }

    /// <summary>Whether what comes next, such as a space, ends a word whatever it is, as nearly all words end.</summary>
    private readonly bool IsEndOfPlainWord() =>
        _at == _text.Length
        || (_text[_at] is < '\u0080' and not ('.' or ',' or '\'') and char next && !IsPartOfWord(next));

    /// <summary>Single letters with points between.</summary>
    private bool TakeInitials()
    {
        int end = _at;
        while (IsAt('.', end + 1) && end + 2 < _text.Length && char.IsLetter(_text[end + 2])
            && !(end + 3 < _text.Length && IsPartOfWord(_text[end + 3])))
        {
            end += 2;
        }

        if (end == _at || !char.IsLetter(_text[_at]))
        {
            return false;
        }

        for (; _at <= end; _at += 2)
        {
            Put(_text[_at]);
        }

        _at = end + 1;
        return true;
    }

    /// <summary>Digits with points or commas between.</summary>
    private bool TakeNumber()
    {
        int end = EndOfDigits(_at);
        if (end == _at || EndOfSeparated(end) == end)
        {
            return false;
        }

        for (int next = EndOfSeparated(end); next > end; next = EndOfSeparated(end))
        {
            end = next;
        }

        for (; _at < end; _at++)
        {
            if (char.IsAsciiDigit(_text[_at]))
            {
                Put(_text[_at]);
            }
        }

        return true;
    }

    private void TakeLetters()
    {
        for (TakeAscii(); _at < _text.Length && IsPartOfWord(_text[_at]); TakeAscii())
        {
            Put(_text[_at++]);
        }
    }

    /// <summary>The letters and digits of ASCII from here on, of which most words consist.</summary>
    private void TakeAscii()
    {
        ReadOnlySpan<char> rest = _text[_at..];
        Span<char> room = _buffer[_length..];
        ReadOnlySpan<byte> folded = LetterFolding.Ascii;
        int most = Math.Min(rest.Length, LongestWord - _length);
        uint hash = _hash;
        int taken = 0;
        for (; taken < most && rest[taken] < folded.Length && folded[rest[taken]] != LetterFolding.NoPartOfWord; taken++)
        {
            char letter = (char)folded[rest[taken]];
            hash = (hash ^ letter) * HashFactor;
            room[taken] = letter;
        }

        _hash = hash;
        _at += taken;
        _length += taken;
    }

    private void SkipPossessive()
    {
        if ((IsAt('\'', _at) || IsAt('’', _at)) && (IsAt('s', _at + 1) || IsAt('S', _at + 1))
            && !(_at + 2 < _text.Length && IsPartOfWord(_text[_at + 2])))
        {
            _at += 2;
        }
    }

    private void Put(char c)
    {
        if (LetterFolding.Fold(c) is not char folded)
        {
            return;
        }

        if (folded <= '\u007F' || LetterFolding.Spread(folded) is not string letters)
        {
            PutFolded(folded);
            return;
        }

        foreach (char letter in letters)
        {
            PutFolded(letter);
        }
    }

    private void PutFolded(char letter)
    {
        if (_length < LongestWord)
        {
            _hash = (_hash ^ letter) * HashFactor;
            _buffer[_length++] = letter;
        }
    }

    private readonly int EndOfDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    private readonly int EndOfSeparated(int at) =>
        (IsAt('.', at) || IsAt(',', at)) && EndOfDigits(at + 1) is int end && end > at + 1 ? end : at;

    private readonly bool IsAt(char c, int at) => at < _text.Length && _text[at] == c;

    private static bool IsPartOfWord(char c) =>
        c < LetterFolding.Ascii.Length
            ? LetterFolding.Ascii[c] != LetterFolding.NoPartOfWord
            : IsPartOfForeignWord(c);

    private static bool IsPartOfForeignWord(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
