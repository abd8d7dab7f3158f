using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

/// <summary>
/// Generators of EDTF texts, made from numbers and not by the code under test, with calendar edges more often.
/// </summary>
internal static class DateTexts
{
    private static readonly Gen<int> Years = Gen.OneOf(
        Gen.Elements(1, 4, 100, 1900, 2000, 2004, 2015, 2016, 9996, 9999), Gen.Choose(2013, 2026), Gen.Choose(1, 9999));

    private static readonly Gen<int> Months = Gen.OneOf(Gen.Elements(1, 2, 12), Gen.Choose(1, 12));

    private static readonly Gen<string> Days =
        from year in Years
        from month in Months
        let last = DateTime.DaysInMonth(year, month)
        from day in Gen.OneOf(Gen.Elements(1, last), Gen.Choose(1, last))
        select $"{year:0000}-{month:00}-{day:00}";

    private static readonly Gen<string> Unqualified = Gen.OneOf(
        Days,
        from year in Years from month in Months select $"{year:0000}-{month:00}",
        from year in Years select $"{year:0000}",
        from year in Years from month in Months select $"{year:0000}-{month:00}-XX",
        from year in Years select $"{year:0000}-XX-XX",
        from year in Years select $"{year:0000}-XX",
        from year in Years select $"{year / 10:000}X",
        from year in Years select $"{year / 100:00}XX",
        from year in Years from season in Gen.Choose(21, 24) select $"{year:0000}-{season}");

    /// <summary>Dates that are no intervals.</summary>
    public static Gen<string> Singles { get; } =
        from date in Unqualified from qualifier in Gen.Elements("", "", "?", "~", "%") select date + qualifier;

    /// <summary>Open and closed intervals; a closed one is one date twice, or its end is of a later year.</summary>
    public static Gen<string> Intervals { get; } = Gen.OneOf(
        from start in Singles select start + "/..",
        from end in Singles select "../" + end,
        from first in Singles
        from second in Singles
        where FirstYear(first) < FirstYear(second)
        select $"{first}/{second}",
        from date in Singles select $"{date}/{date}");

    public static Gen<string> Valid { get; } = Gen.OneOf(Singles, Singles, Intervals);

    /// <summary>Dates with one character more, less or other, and random runs of what dates are made of.</summary>
    public static Gen<string> Suspect { get; } = Gen.OneOf(
        from text in Valid
        from at in Gen.Choose(0, text.Length - 1)
        from removed in Gen.Choose(0, 1)
        from inserted in Gen.Elements("", "0", "1", "3", "9", "X", "x", "u", "-", "/", ".", "?", " ", "T", ":", "Y")
        select string.Concat(text.AsSpan(0, at), inserted, text.AsSpan(at + removed)),
        from letters in Gen.Elements("0123456789-/.X?~% T:xuY[{JanMay–".ToCharArray()).ArrayOf()
        select new string(letters));

    public static Gen<BriefingDate> Dates { get; } = from text in Valid select BriefingDate.Parse(text).Date!;

    /// <summary>Runs a property on the same cases every time.</summary>
    public static void Always<T>(Gen<T> cases, Func<T, bool> holds) =>
        Prop.ForAll(cases.ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20150131, 20250919));

    private static int FirstYear(string date) => int.Parse(date[..4].Replace('X', '0'), CultureInfo.InvariantCulture);
}
