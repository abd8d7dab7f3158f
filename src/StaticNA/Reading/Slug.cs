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
}
