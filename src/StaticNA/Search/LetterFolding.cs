namespace StaticNA;

/// <summary>
/// Folds letters for searching: case and accents of Latin letters do not count, nor does the choice between one code point and two for
/// the same letter. The script of the search page folds what readers type in the same way; a test holds the two together.
/// </summary>
internal static class LetterFolding
{
    /// <summary>Stands in <see cref="Ascii"/> for what is neither letter nor digit.</summary>
    public const byte NoPartOfWord = (byte)' ';

    private const char FirstLatin = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // The letter that is left of each without its accents (Unicode 15.1, canonical decomposition) and in lower case: U+00C0 to U+024F.
    private const string Latin = "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccdd"
        + "ddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssss"
        + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu"
        + "uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææoo"
        + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    // The same of U+1E00 to U+1EFF.
    private const string Additional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
        + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟ"
        + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
        + "uuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>For each character of ASCII the letter in lower case, or the digit.</summary>
    public static ReadOnlySpan<byte> Ascii =>
        "                                                0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz     "u8;

    /// <summary>The letter without case and accents; null for an accent that stands by itself. Digits stay as they are.</summary>
    public static char? Fold(char c) => c switch
    {
        <= '\u007F' => (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c),
        >= FirstLatin and <= '\u024F' => Latin[c - FirstLatin],
        >= FirstAdditional and <= '\u1EFF' => Additional[c - FirstAdditional],
        >= '\u0300' and <= '\u036F' => null,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The letters that a folded one is written as where it is a ligature; null for all others.</summary>
    public static string? Spread(char folded) => folded switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => null,
    };
}
