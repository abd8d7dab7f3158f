using System.Buffers;
using static StaticNA.BriefingDateResult;

namespace StaticNA;

/// <summary>
/// Says of a text that <see cref="BriefingDateParser"/> does not read why not, and what to write instead. Runs for
/// mistakes only; a suggestion is made only if it is a date itself.
/// </summary>
internal static class BriefingDateRefusal
{
    internal const string Forms = "write a day as '2015-01-31', a month as '2015-01', a year as '2015'";

    private const string Years = "years go from '0001' to '9999'";

    private const string UnspecifiedForms =
        "write '201X' or '20XX' for a year, '2016-XX' for a month, '2016-04-XX' or '2016-XX-XX' for a day";

    /// <summary>No date or date in words that is worth explaining is longer.</summary>
    private const int LongestExplained = 80;

    private static readonly string[] Joints = [" to ", " - ", "–", "—", ".."];

    private static readonly SearchValues<char> DateSigns = SearchValues.Create("0123456789X-?~%");

    public static BriefingDateResult Explain(string text) =>
        text.Length > LongestExplained
            ? Refuse($"{text.Length} characters are too many for a date", Forms, 0)
            : NumericDate.Explain(text) ?? JoinedOtherwise(text) ?? Interval(text) ?? Single(text);

    /// <summary>The candidate, if it is a date.</summary>
    internal static string? IfDate(string candidate) =>
        BriefingDateParser.TryParse(candidate) is null ? null : candidate;

    /// <summary>Help that gives the date to write, or what to do where none can be given.</summary>
    internal static string Write(string? candidate, string otherwise) =>
        candidate is null ? otherwise : $"write '{candidate}'";

    /// <summary>Two dates with something else than <c>/</c> between them.</summary>
    private static BriefingDateResult? JoinedOtherwise(string text)
    {
        foreach (string joint in Joints)
        {
            int at = text.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && IfDate($"{text[..at].Trim()}/{text[(at + joint.Length)..].Trim()}") is string interval)
            {
                return Refuse("the dates of an interval have '/' between them", $"write '{interval}'", at);
            }
        }

        return null;
    }

    private static BriefingDateResult? Interval(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        int second = text.IndexOf('/', slash + 1);
        string start = text[..slash];
        string end = text[(slash + 1)..];
        return second >= 0
            ? Refuse("an interval has one '/'", "write its first and its last date, as in '2015/2016'", second)
            : Spaced(text) ?? UnknownEnd(text, start, end) ?? Bound(start, 0) ?? ShortenedEnd(text, start, end)
            ?? Bound(end, slash + 1) ?? Reversed(start, end);
    }

    private static BriefingDateResult? Spaced(string text)
    {
        int space = IndexOfSpace(text);
        return space >= 0 && IfDate(WithoutSpaces(text)) is string date
            ? Refuse("a date holds no spaces", $"write '{date}'", space)
            : null;
    }

    private static BriefingDateResult? UnknownEnd(string text, string start, string end) => (start, end) switch
    {
        ("", "") => Refuse("an interval needs a date", "write its first and its last date, as in '2015/2016'", 0),
        ("", _) => Refuse(
            "an interval with an unknown start is not read",
            Bounds($"../{end}", "if it has no start", end, "its end"),
            0),
        (_, "") => Refuse(
            "an interval with an unknown end is not read",
            Bounds($"{start}/..", "if it goes on", start, "its start"),
            text.Length - 1),
        ("..", "..") => Refuse("an interval can't be open at both ends", "give its first or its last date", 0),
        _ => null,
    };

    private static string Bounds(string open, string when, string bound, string which) => IfDate(open) is null
        ? "write '2021/..' if it goes on, '../2014' if it has no start"
        : $"write '{open}' {when}, or '{bound}' if only {which} is known";

    private static BriefingDateResult? Bound(string bound, int offset) =>
        bound == ".." || IfDate(bound) is not null ? null : Single(bound).Shifted(offset);

    /// <summary>ISO 8601 lets an end leave out what it shares with the start; EDTF does not.</summary>
    private static BriefingDateResult? ShortenedEnd(string text, string start, string end)
    {
        bool isShortened = end.Length is 2 or 5 && char.IsAsciiDigit(end[0]) && char.IsAsciiDigit(end[^1]);
        return isShortened
            && end.Length < start.Length
            && IfDate($"{start}/{start[..^end.Length]}{end}") is string whole
            ? Refuse($"the end '{end}' of the interval is no whole date", $"write '{whole}'", text.Length - end.Length)
            : null;
    }

    private static BriefingDateResult Reversed(string start, string end) => Refuse(
        $"the interval ends ({end}) before it starts ({start})",
        Write(IfDate($"{end}/{start}"), "put the earlier date first"),
        start.Length + 1);

    private static BriefingDateResult Single(string text) =>
        Empty(text) ?? Set(text) ?? Time(text) ?? EnglishDate.Explain(text) ?? Space(text) ?? NumericDate.Explain(text)
        ?? PrefixedYear(text) ?? NegativeYear(text) ?? OldUnspecifiedDigit(text) ?? MisplacedQualifier(text)
        ?? MisplacedUnspecifiedDigit(text) ?? Calendar(text)
        ?? Refuse("this is no EDTF date", Forms, 0);

    private static BriefingDateResult? Empty(string text) =>
        text.AsSpan().IsWhiteSpace() ? Refuse("the date is empty", Forms, 0) : null;

    private static BriefingDateResult? Set(string text) =>
        text[0] is '[' or '{'
            ? Refuse("a set of dates (EDTF level 2) is not read", "give one date, or an interval as in '2015/2016'", 0)
            : null;

    private static BriefingDateResult? Time(string text)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            bool isSign = text[i] is ':' or 'T' or 't';
            if (!isSign || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]))
            {
                continue;
            }

            int start = i;
            while (text[i] == ':' && start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }

            string? day = IfDate(text[..start].TrimEnd());
            return Refuse("a date has no time of day", Write(day, "leave the time out; " + Forms), start);
        }

        return null;
    }

    private static BriefingDateResult? Space(string text)
    {
        int space = IndexOfSpace(text);
        return space < 0
            ? null
            : Refuse("a date holds no spaces", Write(IfDate(WithoutSpaces(text)), Forms), space);
    }

    private static BriefingDateResult? PrefixedYear(string text)
    {
        if (text is not ['Y' or 'y', '-' or (>= '0' and <= '9'), ..])
        {
            return null;
        }

        return Refuse("a year written with 'Y' is not read", Write(IfDate(text[1..]), Years), 0);
    }

    private static BriefingDateResult? NegativeYear(string text) =>
        text is ['-' or '−', >= '0' and <= '9', ..]
            ? Refuse("a negative year is not read", Years, 0)
            : null;

    private static BriefingDateResult? OldUnspecifiedDigit(string text)
    {
        int at = text.AsSpan().IndexOfAny("xuU*");
        if (at < 0)
        {
            return null;
        }

        string capital = text.Replace('x', 'X').Replace('u', 'X').Replace('U', 'X').Replace('*', 'X');
        return Refuse(
            $"an unspecified digit is a capital 'X', not '{text[at]}'",
            Write(IfDate(capital), UnspecifiedForms),
            at);
    }

    private static BriefingDateResult? MisplacedQualifier(string text)
    {
        ReadOnlySpan<char> signs = "?~%";
        int at = text.AsSpan().IndexOfAny(signs);
        if (at < 0 || at == text.Length - 1)
        {
            return null;
        }

        if (text.AsSpan(at).IndexOfAnyExcept(signs) < 0)
        {
            string sign = text.AsSpan(at).IndexOfAnyExcept(text[at]) < 0 ? text[at..(at + 1)] : "%";
            return Refuse(
                "a date has one qualifier",
                Write(IfDate(text[..at] + sign), "'%' means uncertain and approximate"),
                at + 1);
        }

        string qualifier = text[at..(at + 1)];
        string bare = string.Concat(text.Where(letter => letter is not ('?' or '~' or '%')));
        string? whole = IfDate(bare + qualifier);
        return Refuse(
            $"a qualifier inside a date (EDTF level 2) is not read; '{qualifier}' can only end it",
            whole is null ? "put it at the end" : $"write '{whole}' to doubt the whole date",
            at);
    }

    private static BriefingDateResult? MisplacedUnspecifiedDigit(string text)
    {
        int at = text.IndexOf('X', StringComparison.Ordinal);
        return at < 0 || text.AsSpan().IndexOfAnyExcept(DateSigns) >= 0
            ? null
            : Refuse("unspecified digits stand here where EDTF level 1 has none", UnspecifiedForms, at);
    }

    private static BriefingDateResult? Calendar(string text)
    {
        ReadOnlySpan<char> body =
            text.AsSpan(0, text.Length - (BriefingDateParser.QualifierOf(text) == DateQualifier.None ? 0 : 1));
        bool isDay = body.Length == 10 && body[7] == '-';
        if ((body.Length > 4 && body[4] != '-') || body.Length is not (4 or 7 or 10) || (body.Length == 10 && !isDay))
        {
            return null;
        }

        int year = BriefingDateParser.Number(body[..4]);
        int month = body.Length > 4 ? BriefingDateParser.Number(body[5..7]) : 1;
        int day = isDay ? BriefingDateParser.Number(body[8..]) : 1;
        return year < 0 || month < 0 || day < 0 ? null
            : year == 0 ? Refuse("there is no year 0000", Years, 0)
            : month is < 1 or > 12 ? NoMonth(text, month, isDay)
            : NoDay(body[..7].ToString(), year, month, day);
    }

    private static BriefingDateResult NoMonth(string text, int month, bool isDay)
    {
        string? swapped = isDay ? IfDate($"{text[..4]}-{text[8..10]}-{text[5..7]}{text[10..]}") : null;
        return month switch
        {
            >= 21 and <= 24 => Refuse(
                "a season has no day",
                $"write '{text[..7]}' for the season" + (swapped is null ? "" : $", or '{swapped}' for the day"),
                7),
            >= 25 and <= 41 when !isDay => Refuse(
                $"'{month}' names a part of the year that is EDTF level 2 and not read",
                "end with '-21' for spring, '-22' for summer, '-23' for autumn, '-24' for winter, or write an interval",
                5),
            _ => Refuse(
                $"there is no month '{text[5..7]}'",
                Write(swapped, "months go from '01' to '12'; '21' to '24' are seasons"),
                5),
        };
    }

    private static BriefingDateResult NoDay(string month, int year, int number, int day)
    {
        int days = DateTime.DaysInMonth(year, number);
        return Refuse(
            $"{EnglishDate.MonthName(number)} {year:0000} has no day {day}",
            $"write a day from '{month}-01' to '{month}-{days}', or '{month}' for the month",
            8);
    }

    private static int IndexOfSpace(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string WithoutSpaces(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
