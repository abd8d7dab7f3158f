using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>Finds whole days in a text, written in English, French, Spanish or figures.</summary>
internal static partial class DateFinder
{
    /// <summary>The first letters of the months, as far as they tell them apart, by language; without accents.</summary>
    private static readonly string[][] Months =
    [
        ["jan", "ene"], ["feb", "fev"], ["mar"], ["apr", "avr", "abr"], ["may", "mai"], ["jun", "juin"], ["jul", "juil"],
        ["aug", "aou", "ago"], ["sep", "set"], ["oct"], ["nov"], ["dec", "dic"],
    ];

    /// <summary>The dates of a line, from left to right; columns count characters from 1.</summary>
    public static IEnumerable<DateCandidate> Find(string line, int number)
    {
        foreach (Match match in Pattern().Matches(line))
        {
            if (Read(match) is string readings)
            {
                int column = line[..match.Index].EnumerateRunes().Count() + 1;
                yield return new DateCandidate(number, column, match.Value, readings);
            }
        }
    }

    /// <summary>The text with its dates taken out.</summary>
    public static string WithoutDates(string text) =>
        Pattern().Replace(text, match => Read(match) is null ? match.Value : "");

    private static string? Read(Match match)
    {
        if (match.Groups["iso"].Success)
        {
            return Valid(match.Groups["iso"].Value);
        }

        if (match.Groups["month"].Success)
        {
            int month = MonthOf(match.Groups["month"].Value);
            string day = match.Groups["day"].Value;
            return month == 0 ? null : Written(match.Groups["year"].Value, month, Number(day));
        }

        int first = Number(match.Groups["first"].Value);
        int second = Number(match.Groups["second"].Value);
        string year = match.Groups["last"].Value;
        string? monthFirst = Written(year, first, second);
        string? dayFirst = Written(year, second, first);
        return monthFirst is null || dayFirst is null || monthFirst == dayFirst
            ? monthFirst ?? dayFirst
            : $"{monthFirst} or {dayFirst}";
    }

    private static int MonthOf(string word)
    {
        string plain = word.ToLowerInvariant().Replace('é', 'e').Replace('û', 'u');
        return plain.StartsWith("juil", StringComparison.Ordinal) ? 7
            : Array.FindIndex(Months, starts => starts.Any(start => plain.StartsWith(start, StringComparison.Ordinal))) + 1;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string? Written(string year, int month, int day) =>
        Valid(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"));

    private static string? Valid(string date) => BriefingDateParser.TryParse(date) is null ? null : date;

    [GeneratedRegex(
        @"(?<![\d/.-])(?:(?<iso>(?:19|20)\d\d-\d\d-\d\d)|"
        + @"(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<last>(?:19|20)\d\d)|"
        + @"(?<month>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)|"
        + @"(?<day>\d{1,2})(?:st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?(?<month>\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(?<year>(?:19|20)\d\d))"
        + @"(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
