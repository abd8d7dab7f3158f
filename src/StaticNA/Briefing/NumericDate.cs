using System.Buffers;
using static StaticNA.BriefingDateRefusal;
using static StaticNA.BriefingDateResult;

namespace StaticNA;

/// <summary>Explains dates in figures that are not in EDTF's order or punctuation, such as <c>31/01/2015</c>.</summary>
internal static class NumericDate
{
    /// <summary>
    /// What people put between the parts of a date; the last four are dashes that are not ASCII's hyphen.
    /// </summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create("-/.‐‑–—");

    /// <summary>
    /// Null if the text is not one to three groups of digits with the same sign between them, or if its groups are as
    /// EDTF has them and the mistake is another one. A qualifier at the end is carried over.
    /// </summary>
    public static BriefingDateResult? Explain(string text)
    {
        string qualifier = BriefingDateParser.QualifierOf(text) == DateQualifier.None ? "" : text[^1..];
        string body = text[..^qualifier.Length];
        int sign = body.AsSpan().IndexOfAny(Separators);
        string[] groups = sign < 0 ? [body] : body.Split(body[sign]);
        bool areNumbers = Array.TrueForAll(groups, group => group.Length <= 8 && BriefingDateParser.Number(group) >= 0);
        if (groups.Length > 3 || !areNumbers)
        {
            return null;
        }

        return groups switch
        {
            [string digits] => Digits(digits, qualifier),
            [string first, string second] => Pair(first, body[sign], second, qualifier),
            [string first, string second, string third] => Triple(body[sign], (first, second, third), qualifier),
            _ => null,
        };
    }

    private static BriefingDateResult? Digits(string digits, string qualifier) => digits.Length switch
    {
        4 => null,
        6 => Refuse(
            "hyphens stand between the parts of a date",
            Write(IfDate($"{digits[..4]}-{digits[4..]}{qualifier}"), Forms), 4),
        8 => Refuse(
            "hyphens stand between the parts of a date",
            Write(IfDate($"{digits[..4]}-{digits[4..6]}-{digits[6..]}{qualifier}"), Forms), 4),
        3 => Refuse("a year has four digits", $"write '{digits}X' for some year in the {digits}0s", 0),
        < 3 => Refuse("a year has four digits", "write all four, as in '2015'", 0),
        _ => Refuse("a year has four digits", "years go from '0001' to '9999'", 0),
    };

    private static BriefingDateResult? Pair(string first, char sign, string second, string qualifier) =>
        (first.Length, second.Length) switch
        {
            (4, 2) when sign == '-' => null,
            (4, 4) when sign == '/' => null,
            (4, 4) => Refuse(
                $"'{sign}' makes no interval",
                Write(IfDate($"{first}/{second}{qualifier}"), "put '/' between its ends"), 4),
            (4, 1) when sign == '-' =>
                Refuse("a month has two digits", Write(Month(first, second, qualifier), Forms), 5),
            (4, <= 2) => MonthOrEnd(first, sign, second, qualifier),
            ( <= 2, 4) => Refuse("a date starts with its year", Write(Month(second, first, qualifier), Forms), 0),
            ( <= 2, <= 2) => Refuse("the date has no year of four digits", Forms, 0),
            _ => null,
        };

    /// <summary><c>2015/06</c>: a month, or an interval whose end is shortened.</summary>
    private static BriefingDateResult MonthOrEnd(string year, char sign, string second, string qualifier)
    {
        string? month = Month(year, second, qualifier);
        string? interval = second.Length == 2 ? IfDate($"{year}/{year[..2]}{second}{qualifier}") : null;
        string help = (month, interval) switch
        {
            (not null, not null) => $"write '{month}' for the month, or '{interval}' for the interval",
            _ => Write(month ?? interval, Forms),
        };
        return sign == '/'
            ? Refuse($"'{second}' is no whole date", help, 5)
            : Refuse($"'{sign}' stands for nothing in a date", help, 4);
    }

    private static BriefingDateResult? Triple(
        char sign, (string First, string Second, string Third) parts, string qualifier)
    {
        (string first, string second, string third) = parts;
        switch (first.Length, second.Length, third.Length)
        {
            case (4, 2, 2) when sign == '-':
                return null;
            case (4, <= 2, <= 2):
                string? day = Day(first, second, third, qualifier);
                string help = Write(day, Forms);
                return sign == '-'
                    ? Refuse("a month and a day have two digits each", help, second.Length < 2 ? 5 : 8)
                    : Refuse($"hyphens stand between the parts of a date, not '{sign}'", help, 4);
            case ( <= 2, <= 2, 4):
                return YearLast(parts, qualifier);
            case ( <= 2, <= 2, <= 2):
                return Refuse("a year has four digits", "write year, month and day in this order: '2015-01-31'", 0);
            default:
                return null;
        }
    }

    private static BriefingDateResult YearLast((string First, string Second, string Year) parts, string qualifier)
    {
        string? dayFirst = Day(parts.Year, parts.Second, parts.First, qualifier);
        string? monthFirst = Day(parts.Year, parts.First, parts.Second, qualifier);
        string help = dayFirst is not null && monthFirst is not null && dayFirst != monthFirst
            ? $"write '{dayFirst}' if the day comes first here, '{monthFirst}' if the month does"
            : Write(dayFirst ?? monthFirst, "write year, month and day in this order: '2015-01-31'");
        return Refuse("a date starts with its year", help, 0);
    }

    private static string? Month(string year, string month, string qualifier) =>
        BriefingDateParser.Number(month) is >= 1 and <= 12
            ? IfDate($"{year}-{month.PadLeft(2, '0')}{qualifier}")
            : null;

    private static string? Day(string year, string month, string day, string qualifier) =>
        IfDate($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}{qualifier}");
}
