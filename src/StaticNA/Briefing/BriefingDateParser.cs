namespace StaticNA;

/// <summary>
/// Reads the EDTF that <see cref="BriefingDate"/> describes, and only says whether it could; what is wrong with a text
/// that it does not read is worked out by <see cref="BriefingDateRefusal"/>.
/// </summary>
internal static class BriefingDateParser
{
    private const string Open = "..";

    /// <summary>Null if the text is no date.</summary>
    public static BriefingDate? TryParse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ParseSingle(text) : ParseInterval(text, slash);
    }

    /// <summary>The qualifier at the end of the text, or none.</summary>
    public static DateQualifier QualifierOf(ReadOnlySpan<char> text) => text switch
    {
        [.., '?'] => DateQualifier.Uncertain,
        [.., '~'] => DateQualifier.Approximate,
        [.., '%'] => DateQualifier.Both,
        _ => DateQualifier.None,
    };

    /// <summary>The number that the text's ASCII digits write; -1 if it holds anything else or nothing.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int number = digits.IsEmpty ? -1 : 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static BriefingDate? ParseInterval(string text, int slash)
    {
        string first = text[..slash];
        string second = text[(slash + 1)..];
        BriefingDate? start = ParseSingle(first);
        BriefingDate? end = ParseSingle(second);
        bool hasStart = start is not null || first == Open;
        bool hasEnd = end is not null || second == Open;
        if (!hasStart || !hasEnd || (start is null && end is null))
        {
            return null;
        }

        // Bounds may overlap (2015/2015-06), so only an end that is too early whatever the two mean is refused.
        return end?.Latest < start?.Earliest ? null : new BriefingDate(text, start, end);
    }

    private static BriefingDate? ParseSingle(string text)
    {
        ReadOnlySpan<char> body = text.AsSpan(0, text.Length - (QualifierOf(text) == DateQualifier.None ? 0 : 1));
        return body.Length switch
        {
            4 => ParseYear(text, body),
            7 => ParseMonth(text, body),
            10 => ParseDay(text, body),
            _ => null,
        };
    }

    private static BriefingDate? ParseYear(string text, ReadOnlySpan<char> body)
    {
        (int unspecified, DatePrecision precision) = body switch
        {
            [.., 'X', 'X'] => (2, DatePrecision.Century),
            [.., 'X'] => (1, DatePrecision.Decade),
            _ => (0, DatePrecision.Year),
        };
        int span = unspecified switch { 2 => 100, 1 => 10, _ => 1 };
        int known = Number(body[..(4 - unspecified)]);
        int last = (known * span) + span - 1;

        // 000X and 00XX could be the year 0000, which is no year here; the others that they could be remain.
        int first = Math.Max(known * span, 1);
        return known < 0 || last < 1
            ? null
            : new BriefingDate(text, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), precision);
    }

    private static BriefingDate? ParseMonth(string text, ReadOnlySpan<char> body)
    {
        int year = Number(body[..4]);
        if (year < 1 || body[4] != '-')
        {
            return null;
        }

        if (body[5..] is "XX")
        {
            return WholeYear(text, year);
        }

        return Number(body[5..]) switch
        {
            >= 1 and <= 12 and int month => WholeMonth(text, year, month),
            >= 21 and <= 24 and int season => Season(text, year, season),
            _ => null,
        };
    }

    private static BriefingDate? ParseDay(string text, ReadOnlySpan<char> body)
    {
        int year = Number(body[..4]);
        if (year < 1 || body[4] != '-' || body[7] != '-')
        {
            return null;
        }

        if (body[5..] is "XX-XX")
        {
            return WholeYear(text, year);
        }

        int month = Number(body[5..7]);
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (body[8..] is "XX")
        {
            return WholeMonth(text, year, month);
        }

        int day = Number(body[8..]);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        return new BriefingDate(text, date, date, DatePrecision.Day);
    }

    private static BriefingDate WholeYear(string text, int year) =>
        new(text, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);

    private static BriefingDate WholeMonth(string text, int year, int month) =>
        new(text, new DateOnly(year, month, 1), LastDay(year, month), DatePrecision.Month);

    private static BriefingDate Season(string text, int year, int season)
    {
        int month = ((season - 21) * 3) + 3;
        DateOnly latest = season < 24 ? LastDay(year, month + 2)
            : year < DateOnly.MaxValue.Year ? LastDay(year + 1, 2)
            : DateOnly.MaxValue;
        return new BriefingDate(text, new DateOnly(year, month, 1), latest, DatePrecision.Season);
    }

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
