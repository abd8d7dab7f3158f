using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

public sealed partial class BriefingDatePropertyTests
{
    private static readonly Gen<(BriefingDate, BriefingDate, BriefingDate)> Triples =
        from first in DateTexts.Dates
        from second in DateTexts.Dates
        from third in DateTexts.Dates
        select (first, second, third);

    /// <summary>Parts of dates that help may quote.</summary>
    private static readonly string[] QuotedParts = ["01", "12", "21", "24", "-21", "-22", "-23", "-24", "/", "%"];

    [Fact]
    public void Valid_text_parsed_and_written_is_the_same() =>
        DateTexts.Always(DateTexts.Valid, text =>
            BriefingDate.Parse(text) is { Problem: null, Help: null, Offset: 0, Date: BriefingDate date }
            && date.Text == text
            && date.ToString() == text
            && date.Equals(BriefingDate.Parse(date.Text).Date));

    [Fact]
    public void Earliest_is_never_after_latest() =>
        DateTexts.Always(DateTexts.Dates, date => date.Earliest <= date.Latest);

    [Fact]
    public void Qualifier_does_not_move_the_days() =>
        DateTexts.Always(DateTexts.Singles, text =>
        {
            BriefingDate date = BriefingDate.Parse(text).Date!;
            BriefingDate certain = BriefingDate.Parse(text.TrimEnd('?', '~', '%')).Date!;
            return date.Earliest == certain.Earliest && date.Latest == certain.Latest;
        });

    [Fact]
    public void Interval_spans_its_bounds() =>
        DateTexts.Always(DateTexts.Intervals, text =>
        {
            BriefingDate date = BriefingDate.Parse(text).Date!;
            return date.IsInterval
                && date.HasOpenStart == text.StartsWith("..", StringComparison.Ordinal)
                && date.HasOpenEnd == text.EndsWith("..", StringComparison.Ordinal)
                && date.Earliest == (date.Start?.Earliest ?? DateOnly.MinValue)
                && date.Latest == (date.End?.Latest ?? DateOnly.MaxValue)
                && text == $"{date.Start?.Text ?? ".."}/{date.End?.Text ?? ".."}";
        });

    [Fact]
    public void Order_is_antisymmetric() =>
        DateTexts.Always(Triples, dates =>
            Math.Sign(dates.Item1.CompareTo(dates.Item2)) == -Math.Sign(dates.Item2.CompareTo(dates.Item1)));

    [Fact]
    public void Order_is_transitive() =>
        DateTexts.Always(Triples, dates =>
        {
            (BriefingDate first, BriefingDate second, BriefingDate third) = dates;
            return first.CompareTo(second) > 0 || second.CompareTo(third) > 0 || first.CompareTo(third) <= 0;
        });

    [Fact]
    public void Order_agrees_with_equality() =>
        DateTexts.Always(Triples, dates =>
        {
            (BriefingDate first, BriefingDate second, _) = dates;
            BriefingDate copy = BriefingDate.Parse(first.Text).Date!;
            return first.CompareTo(second) == 0 == first.Equals(second)
                && first.Equals(second) == (first.Text == second.Text)
                && first.CompareTo(copy) == 0
                && first == copy
                && first.GetHashCode() == copy.GetHashCode();
        });

    [Fact]
    public void Order_is_by_earliest_then_latest_then_qualifier_then_text() =>
        DateTexts.Always(Triples, dates =>
        {
            (BriefingDate first, BriefingDate second, _) = dates;
            int byKey = (first.Earliest, first.Latest, first.Qualifier)
                .CompareTo((second.Earliest, second.Latest, second.Qualifier));
            int expected = byKey != 0 ? byKey : string.CompareOrdinal(first.Text, second.Text);
            return Math.Sign(first.CompareTo(second)) == Math.Sign(expected);
        });

    [Fact]
    public void Suspect_text_is_a_date_or_is_refused_with_sentence_help_and_place() =>
        DateTexts.Always(DateTexts.Suspect, text => BriefingDate.Parse(text) is var result && (result.IsDate
            ? result.Date.Text == text && result.Problem is null
            : result.Problem.Length > 0 && result.Help.Length > 0 && InText(result.Offset, text)));

    [Fact]
    public void Dates_that_help_quotes_are_dates() =>
        DateTexts.Always(DateTexts.Suspect, text => Quoted().Matches(BriefingDate.Parse(text).Help ?? "")
            .Select(match => match.Groups[1].Value)
            .All(quoted => QuotedParts.Contains(quoted) || BriefingDate.Parse(quoted).IsDate));

    [Fact]
    public void Html_datetime_is_the_text_of_a_plain_day_month_or_year() =>
        DateTexts.Always(DateTexts.Valid, text =>
            BriefingDate.Parse(text).Date!.HtmlDateTime == (PlainDate().IsMatch(text) ? text : null));

    private static bool InText(int offset, string text) => offset >= 0 && offset <= text.Length;

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$")]
    private static partial Regex PlainDate();
}
