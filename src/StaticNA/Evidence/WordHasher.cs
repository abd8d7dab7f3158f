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
        int start = -1;
        while (_at < _utf8.Length)
        {
            // Nearly all bytes are read here, with everything in registers.
            ReadOnlySpan<byte> text = _utf8;
            ReadOnlySpan<byte> meanings = Meanings;
            ulong word = hash;
            int at = _at;
            while (start < 0 && at < text.Length && meanings[text[at]] == 0)
            {
                at++;
            }

            int first = at;
            while (at < text.Length && meanings[text[at]] is byte letter and not 0 and not Look)
            {
                word = (word ^ letter) * Prime;
                at++;
            }

            (hash, _at) = (word, at);
            start = start < 0 && at > first ? first : start;
            End = at > first ? at : End;
            bool goesOn = at < text.Length && meanings[text[at]] == Look && ReadOther(ref hash, ref start);
            if (!goesOn && start >= 0)
            {
                Start = start;
                return true;
            }
        }

        Start = start;
        return start >= 0;
    }

    /// <summary>Reads what is not plain ASCII. False if it parts words; else its letters are hashed, if it has any.</summary>
    private bool ReadOther(ref ulong hash, ref int start)
    {
        switch (_utf8[_at])
        {
            case (byte)'\'':
                _at++;
                return true;
            case (byte)'<':
                return ReadTag();
            case (byte)'%':
                bool isEscape = _at + 2 < _utf8.Length && char.IsAsciiHexDigit((char)_utf8[_at + 1]) && char.IsAsciiHexDigit((char)_utf8[_at + 2]);
                _at += isEscape ? 3 : 1;
                return false;
            case (byte)'&':
                return ReadEntity();
            case (byte)'\\':
                return ReadEscape();
            default:
                return ReadRune(ref hash, ref start);
        }
    }

    /// <summary>Emphasis parts no words, and the number of a citation is none.</summary>
    private bool ReadTag()
    {
        ReadOnlySpan<byte> rest = _utf8[_at..];
        ReadOnlySpan<byte> end = rest.StartsWith("<sup class=\"cite\""u8) ? "</sup>"u8 : ">"u8;
        int length = rest.IndexOf(end);
        _at = length < 0 ? _utf8.Length : _at + length + end.Length;
        ReadOnlySpan<byte> name = rest[1..].TrimStart((byte)'/');
        return name.StartsWith("em>"u8) || name.StartsWith("strong>"u8) || name.StartsWith("mark>"u8);
    }

    /// <summary>An apostrophe and a soft hyphen do not count, other signs part words.</summary>
    private bool ReadRune(ref ulong hash, ref int start)
    {
        int first = _at;
        Rune.DecodeFromUtf8(_utf8[_at..], out Rune rune, out int length);
        _at += length;
        if (!Rune.IsLetterOrDigit(rune))
        {
            return rune.Value is '’' or '‘' or 0xAD;
        }

        foreach (byte letter in _utf8.Slice(first, length))
        {
            hash = (hash ^ letter) * Prime;
        }

        start = start < 0 ? first : start;
        End = _at;
        return true;
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
            meanings[i] = i >= 128 || c is '\'' or '<' or '&' or '%' or '\\' ? Look
                : char.IsAsciiLetterOrDigit(c) ? (byte)char.ToLowerInvariant(c)
                : (byte)0;
        }

        return meanings;
    }
}
