namespace StaticNA;

/// <summary>The strings that a skin needs in each language for <see cref="DatePhraser"/>.</summary>
/// <remarks>
/// What frames a date depends on its form (<c>depuis le 31 janvier</c>, <c>depuis janvier</c>), so <c>date.since</c>,
/// <c>date.until</c> and <c>date.about</c> have a string for each of the forms in <see cref="Forms"/>.
/// </remarks>
public static class DateStrings
{
    /// <summary>The forms of a date that is no interval, as they end a key.</summary>
    public static IReadOnlyList<string> Forms { get; } =
        ["day", "month", "season.21", "season.22", "season.23", "season.24", "year", "decade", "century"];

    /// <summary>Each key with the placeholders that its string must hold, once each and no others.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Placeholders { get; } = All();

    private static Dictionary<string, IReadOnlyList<string>> All()
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            // The first of a month, where it is not just a number (1er).
            ["date.day-of-month-1"] = [],
            ["date.day"] = ["{day}", "{month}", "{year}"],
            ["date.day-and-month"] = ["{day}", "{month}"],
            ["date.month-and-year"] = ["{month}", "{year}"],
            ["date.season.21"] = ["{year}"],
            ["date.season.22"] = ["{year}"],
            ["date.season.23"] = ["{year}"],
            ["date.season.24"] = ["{year}", "{next-year}"],
            ["date.year"] = ["{year}"],
            ["date.decade"] = ["{year}"],
            ["date.century"] = ["{first}", "{last}"],
            ["date.day-unknown"] = ["{date}"],
            ["date.month-unknown"] = ["{date}"],
            ["date.month-and-day-unknown"] = ["{date}"],

            // An interval of any dates; of days in one month, months in one year, years.
            ["date.interval"] = ["{start}", "{end}"],
            ["date.interval.days"] = ["{start}", "{end}", "{month}", "{year}"],
            ["date.interval.months"] = ["{start}", "{end}", "{year}"],
            ["date.interval.years"] = ["{start}", "{end}"],

            // Of a whole date: uncertain, about. Of a bound of an interval: all three of these.
            ["date.uncertain"] = ["{date}"],
            ["date.approximate"] = ["{date}"],
            ["date.uncertain-and-approximate"] = ["{date}"],
        };
        for (int month = 1; month <= 12; month++)
        {
            all[$"date.month.{month}"] = [];
        }

        foreach (string form in Forms)
        {
            all["date.since." + form] = ["{date}"];
            all["date.until." + form] = ["{date}"];
            all["date.about." + form] = ["{date}"];
        }

        return all;
    }
}
