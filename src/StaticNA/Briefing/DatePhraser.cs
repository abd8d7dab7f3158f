using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Says dates in words, for readers, with nothing but a skin's strings. Thread-safe; a phrase made once is kept.
/// </summary>
public sealed class DatePhraser
{
    private readonly FrozenDictionary<string, string> _strings;

    // Many pages show the same dates. Those of equal text are equal.
    private readonly ConcurrentDictionary<string, string> _phrases = new(StringComparer.Ordinal);

    /// <summary>Asks <paramref name="lookup"/> once for every key of <see cref="DateStrings.Placeholders"/>.</summary>
    public DatePhraser(Func<string, string> lookup) =>
        _strings = DateStrings.Placeholders.Keys.ToFrozenDictionary(key => key, lookup, StringComparer.Ordinal);

    /// <summary>
    /// The date as plain text, such as <c>18–19 September 2025</c>; starts as it would inside a sentence.
    /// </summary>
    public string Phrase(BriefingDate date) =>
        _phrases.TryGetValue(date.Text, out string? known) ? known : _phrases.GetOrAdd(date.Text, Make(date));

    private string Make(BriefingDate date)
    {
        if (!date.IsInterval)
        {
            return Single(date);
        }

        if (date.Start is not BriefingDate start)
        {
            return Doubted(date.End!, Framed("date.until.", date.End!));
        }

        return date.End is BriefingDate end ? Interval(start, end) : Doubted(start, Framed("date.since.", start));
    }

    private string Single(BriefingDate date) => date.Qualifier switch
    {
        DateQualifier.Uncertain => Fill("date.uncertain", ("{date}", Certain(date))),
        DateQualifier.Approximate => Framed("date.about.", date),
        DateQualifier.Both => Fill("date.uncertain", ("{date}", Framed("date.about.", date))),
        _ => Certain(date),
    };

    private string Interval(BriefingDate start, BriefingDate end) =>
        start == end
            ? Single(start)
            : Shortened(start, end) ?? Fill(
                "date.interval",
                ("{start}", Doubted(start, Certain(start))),
                ("{end}", Doubted(end, Certain(end))));

    /// <summary>Says what both bounds share once; null if that does not go.</summary>
    private string? Shortened(BriefingDate start, BriefingDate end)
    {
        bool arePlain = start.HtmlDateTime is not null && end.HtmlDateTime is not null;
        if (!arePlain || start.Precision != end.Precision)
        {
            return null;
        }

        (DateOnly first, DateOnly last) = (start.Earliest, end.Earliest);
        string year = Number(last.Year);
        return start.Precision switch
        {
            DatePrecision.Year =>
                Fill("date.interval.years", ("{start}", Certain(start)), ("{end}", Certain(end))),
            DatePrecision.Month when first.Year == last.Year => Fill(
                "date.interval.months", ("{start}", Month(first)), ("{end}", Month(last)), ("{year}", year)),
            DatePrecision.Day when first.Year == last.Year && first.Month == last.Month => Fill(
                "date.interval.days",
                ("{start}", Day(first)), ("{end}", Day(last)), ("{month}", Month(last)), ("{year}", year)),
            DatePrecision.Day when first.Year == last.Year => Fill(
                "date.interval",
                ("{start}", Fill("date.day-and-month", ("{day}", Day(first)), ("{month}", Month(first)))),
                ("{end}", Certain(end))),
            _ => null,
        };
    }

    /// <summary>The date without its doubt.</summary>
    private string Certain(BriefingDate date)
    {
        string known = Known(date);
        return (date.HasUnspecifiedMonth, date.HasUnspecifiedDay) switch
        {
            (true, true) => Fill("date.month-and-day-unknown", ("{date}", known)),
            (true, false) => Fill("date.month-unknown", ("{date}", known)),
            (false, true) => Fill("date.day-unknown", ("{date}", known)),
            _ => known,
        };
    }

    private string Known(BriefingDate date)
    {
        DateOnly first = date.Earliest;
        string year = Number(first.Year);
        return date.Precision switch
        {
            DatePrecision.Day => Fill("date.day", ("{day}", Day(first)), ("{month}", Month(first)), ("{year}", year)),
            DatePrecision.Month => Fill("date.month-and-year", ("{month}", Month(first)), ("{year}", year)),
            DatePrecision.Season =>
                Fill("date." + Form(date), ("{year}", year), ("{next-year}", Number(first.Year + 1))),
            DatePrecision.Year => Fill("date.year", ("{year}", year)),
            DatePrecision.Decade => Fill("date.decade", ("{year}", Number(first.Year / 10 * 10))),
            _ => Fill("date.century", ("{first}", year), ("{last}", Number(date.Latest.Year))),
        };
    }

    /// <summary>
    /// A bound with its doubt behind it; before it there may be a word that <c>about</c> does not go with.
    /// </summary>
    private string Doubted(BriefingDate bound, string phrase) => bound.Qualifier switch
    {
        DateQualifier.Uncertain => Fill("date.uncertain", ("{date}", phrase)),
        DateQualifier.Approximate => Fill("date.approximate", ("{date}", phrase)),
        DateQualifier.Both => Fill("date.uncertain-and-approximate", ("{date}", phrase)),
        _ => phrase,
    };

    private string Framed(string frame, BriefingDate date) => Fill(frame + Form(date), ("{date}", Certain(date)));

    /// <summary>One of <see cref="DateStrings.Forms"/>.</summary>
    private static string Form(BriefingDate date) => date.Precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Season => "season." + date.Text[5..7],
        DatePrecision.Year => "year",
        DatePrecision.Decade => "decade",
        _ => "century",
    };

    private string Day(DateOnly date) => date.Day == 1 ? _strings["date.day-of-month-1"] : Number(date.Day);

    private string Month(DateOnly date) => _strings["date.month." + Number(date.Month)];

    private string Fill(string key, params ReadOnlySpan<(string Placeholder, string Value)> values)
    {
        string phrase = _strings[key];
        foreach ((string placeholder, string value) in values)
        {
            phrase = phrase.Replace(placeholder, value, StringComparison.Ordinal);
        }

        return phrase;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
