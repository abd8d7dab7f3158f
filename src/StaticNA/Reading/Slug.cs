using System.Text;

namespace StaticNA;

/// <summary>The names that become part of an address: <c>a</c>–<c>z</c>, <c>0</c>–<c>9</c> and single hyphens.</summary>
public static class Slug
{
    /// <summary>Most characters of a slug.</summary>
    public const int Longest = 80;

    /// <summary>What is wrong with <paramref name="text"/> as a slug, or null if nothing.</summary>
    public static string? Problem(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return $"it has {text.Length} characters; 1 to {Longest} are allowed";
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '-' && (i == 0 || i == text.Length - 1 || text[i - 1] == '-'))
            {
                return "a hyphen must stand alone between letters or digits";
            }

            if (c != '-' && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return $"'{c}' is not allowed; only a-z, 0-9 and hyphens are";
            }
        }

        return null;
    }

    /// <summary>
    /// The first words of a title as a slug, cut at a word near 60 characters: letters lose their accents, and those that are no letter
    /// with an accent are written out as usual (<c>ß</c> is <c>ss</c>). Empty if the title holds no letter or digit that can be so written.
    /// </summary>
    public static string Of(string title)
    {
        const int LongEnough = 60;
        var slug = new StringBuilder();
        foreach (char c in title)
        {
            char? folded = LetterFolding.Fold(c);
            if (folded is char letter && (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
            {
                slug.Append(letter);
            }
            else if (folded is char other && WrittenOut(other) is string letters)
            {
                slug.Append(letters);
            }
            else if (folded is not (null or '.' or '\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                if (slug.Length >= LongEnough)
                {
                    break;
                }

                slug.Append('-');
            }
        }

        string whole = slug.ToString().Trim('-');
        return whole.Length > Longest ? whole[..Longest].Trim('-') : whole;
    }

    /// <summary>Latin letters that are no letter with an accent, in lower case.</summary>
    private static string? WrittenOut(char c) => c switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "ng",
        _ => LetterFolding.Spread(c),
    };
}
