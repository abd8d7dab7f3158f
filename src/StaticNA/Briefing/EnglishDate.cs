namespace StaticNA;

/// <summary>Explains dates in English words (<c>Jan. 31, 2015</c>) and what they are in EDTF.</summary>
internal static class EnglishDate
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] Fillers =
    [
        "of", "the", "in", "on", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ];

    /// <summary>The English name; 1 is January.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>Null if the text holds no word: a run of two letters or more, unspecified digits apart.</summary>
    public static BriefingDateResult? Explain(string text)
    {
        int word = IndexOfWord(text);
        if (word < 0)
        {
            return null;
        }

        return BriefingDateResult.Refuse(
            "a date is written in figures, not in words", BriefingDateRefusal.Write(InFigures(text), Help(text)), word);
    }

    private static int IndexOfWord(string text)
    {
        for (int i = 0; i < text.Length - 1; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1]) && !IsUnspecified(text[i]))
            {
                return i;
            }
        }

        return text is [_, _, _, '0', 's'] ? 4 : -1;
    }

    /// <summary>The digits that EDTF and its drafts leave unspecified: <c>20XX</c>, <c>20xx</c>, <c>20uu</c>.</summary>
    private static bool IsUnspecified(char letter) => letter is 'X' or 'x' or 'u' or 'U';

    private static string? InFigures(string text)
    {
        if (text is [.. var decade, '0', 's'])
        {
            return BriefingDateRefusal.IfDate(decade + "X");
        }

        int month = 0;
        int day = 0;
        string year = "";
        foreach (string part in text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            string digits = WithoutOrdinal(part);
            int number = digits.Length <= 4 ? BriefingDateParser.Number(digits) : -1;
            if (number > 0 && digits.Length <= 2 && day == 0)
            {
                day = number;
            }
            else if (number > 0 && digits.Length == 4 && year.Length == 0)
            {
                year = digits;
            }
            else if (month == 0 && MonthOrSeason(part) is > 0 and int named)
            {
                month = named;
            }
            else if (!Fillers.Contains(part, StringComparer.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return BriefingDateRefusal.IfDate(day == 0 ? $"{year}-{month:00}" : $"{year}-{month:00}-{day:00}");
    }

    private static string WithoutOrdinal(string part) =>
        part is [>= '0' and <= '9', .. { Length: 2 or 3 }] && part[^2..] is "st" or "nd" or "rd" or "th"
            ? part[..^2]
            : part;

    /// <summary>1 to 12, 21 to 24, or 0; months also by their first three letters, or <c>Sept</c>.</summary>
    private static int MonthOrSeason(string word)
    {
        int month = Array.FindIndex(Months, name => Is(word, name) || Is(word, name[..3])) + 1;
        int season = Array.FindIndex(Seasons, name => Is(word, name)) + 1;
        return month > 0 ? month
            : Is(word, "sept") ? 9
            : season > 0 ? season + 20
            : Is(word, "fall") ? 23
            : 0;
    }

    private static string Help(string text) =>
        Array.Exists(Months, name => text.Contains(name[..3], StringComparison.OrdinalIgnoreCase))
            ? "write year, month and day in this order: '2015-01-31', or '2015-01'"
            : "write '2016~' for about 2016, '2016?' if uncertain, '2021/..' for since 2021, '../2014' for until 2014";

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
