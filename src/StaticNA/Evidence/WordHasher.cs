using System.Buffers.Text;
using System.Text;

namespace StaticNA;

/// <summary>
/// Hashes the words of a text one by one, so that the same words give the same hashes in a document, in HTML, XML and JSON: tags,
/// case, punctuation and apostrophes make no difference; entities and JSON's escapes are read.
/// </summary>
internal ref struct WordHasher(ReadOnlySpan<byte> utf8)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int LongestEntity = 10;

    // What a byte means: 0 parts words, a letter's lower case is hashed, the others are looked at.
    private const byte Look = 255;

    private static readonly byte[] Meanings = MakeMeanings();

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _at;

    /// <summary>Offset of the last word's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the last word's last byte.</summary>
    public int End { get; private set; }

    /// <summary>Reads on to the end of the next word; false if there is none.</summary>
    public bool Next(out ulong hash)
    {
        hash = Offset;
        bool isInWord = false;
        while (_at < _utf8.Length)
        {
            int start = _at;
            byte meaning = Meanings[_utf8[_at]];
            if (meaning is not 0 and not Look)
            {
                hash = (hash ^ meaning) * Prime;
                Start = isInWord ? Start : start;
                End = ++_at;
                isInWord = true;
                continue;
            }

            ReadOnlySpan<byte> letters = default;
            if (meaning == Look && ReadOther(out letters))
            {
                foreach (byte letter in letters)
                {
                    hash = (hash ^ letter) * Prime;
                }

                if (letters.Length > 0)
                {
                    Start = isInWord ? Start : start;
                    End = _at;
                    isInWord = true;
                }

                continue;
            }

            _at += meaning == 0 ? 1 : 0;
            if (isInWord)
            {
                return true;
            }
        }

        return isInWord;
    }

    /// <summary>Reads what is not plain ASCII. False if it parts words; else its letters, or nothing if it does not count.</summary>
    private bool ReadOther(out ReadOnlySpan<byte> letters)
    {
        letters = default;
        int start = _at;
        switch (_utf8[_at])
        {
            case (byte)'\'':
                _at++;
                return true;
            case (byte)'<':
                int end = _utf8[_at..].IndexOf((byte)'>');
                _at = end < 0 ? _utf8.Length : _at + end + 1;
                return false;
            case (byte)'&':
                return ReadEntity();
            case (byte)'\\':
                return ReadEscape();
            default:
                Rune.DecodeFromUtf8(_utf8[_at..], out Rune rune, out int length);
                _at += length;
                letters = _utf8.Slice(start, length);
                return Counts(rune, ref letters);
        }
    }

    /// <summary>An apostrophe and a soft hyphen do not count, other signs part words.</summary>
    private static bool Counts(Rune rune, ref ReadOnlySpan<byte> letters)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            return true;
        }

        letters = default;
        return rune.Value is '’' or '‘' or '\'' or 0xAD;
    }

    private bool ReadEntity()
    {
        ReadOnlySpan<byte> text = _utf8[_at..Math.Min(_utf8.Length, _at + LongestEntity)];
        int end = text.IndexOf((byte)';');
        ReadOnlySpan<byte> name = end < 0 ? [] : text[1..end];
        _at += end < 0 ? 1 : end + 1;
        return name.SequenceEqual("#39"u8) || name.SequenceEqual("#x27"u8) || name.SequenceEqual("apos"u8);
    }

    /// <summary>JSON's <c>\u2019</c>, or another character after a backslash, which parts words.</summary>
    private bool ReadEscape()
    {
        ReadOnlySpan<byte> text = _utf8[_at..];
        if (text is [_, (byte)'u', _, _, _, _, ..]
            && Utf8Parser.TryParse(text.Slice(2, 4), out ushort unit, out int read, 'x') && read == 4)
        {
            _at += 6;
            return unit is 0x2019 or 0x2018 or 0x27 or 0xAD;
        }

        _at += Math.Min(2, text.Length);
        return false;
    }

    private static byte[] MakeMeanings()
    {
        byte[] meanings = new byte[256];
        for (int i = 0; i < meanings.Length; i++)
        {
            char c = (char)i;
            meanings[i] = i >= 128 || c is '\'' or '<' or '&' or '\\' ? Look
                : char.IsAsciiLetterOrDigit(c) ? (byte)char.ToLowerInvariant(c)
                : (byte)0;
        }

        return meanings;
    }
}
