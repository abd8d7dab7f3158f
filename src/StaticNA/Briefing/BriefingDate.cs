namespace StaticNA;

/// <summary>
/// A date that keeps its precision and its doubt: EDTF (ISO 8601-2:2019, Annex A; Library of Congress, 2019) level 1
/// without times, years of more than four digits and negative years. Immutable.
/// </summary>
/// <remarks>
/// <para>Forms: <c>2015-01-31</c>, <c>2015-01</c>, <c>2015</c>; unspecified digits <c>2015-01-XX</c>,
/// <c>2015-XX-XX</c>, <c>2015-XX</c>, <c>201X</c>, <c>20XX</c>; seasons <c>2025-21</c> to <c>2025-24</c>; intervals
/// <c>2015/2016</c>, <c>2021/..</c>, <c>../2014</c> of any of these. Years go from 0001 to 9999.</para>
/// <para>A qualifier (<c>?</c>, <c>~</c>, <c>%</c>) ends a date and speaks of all of it. In EDTF each bound of an
/// interval is a date of its own, so <c>2015~/2016</c> doubts the start alone and <c>2015/2016~</c> the end
/// alone.</para>
/// <para>EDTF leaves open when seasons are; here they are the meteorological ones of the northern hemisphere: 21 is
/// March to May, 22 June to August, 23 September to November, 24 December to February of the next year.</para>
/// <para>Dates are ordered by earliest day, latest day, qualifier and text; equal are dates of equal text.</para>
/// </remarks>
public sealed class BriefingDate : IComparable<BriefingDate>, IEquatable<BriefingDate>
{
    /// <summary>A date that is no interval.</summary>
    internal BriefingDate(string text, DateOnly earliest, DateOnly latest, DatePrecision precision)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
        Qualifier = BriefingDateParser.QualifierOf(text);
    }

    /// <summary>An interval; at most one bound is null, and it does not end before it starts.</summary>
    internal BriefingDate(string text, BriefingDate? start, BriefingDate? end)
    {
        Text = text;
        Start = start;
        End = end;
        Earliest = start?.Earliest ?? DateOnly.MinValue;
        Latest = end?.Latest ?? DateOnly.MaxValue;
        Precision = (DatePrecision)Math.Max((int)(start?.Precision ?? 0), (int)(end?.Precision ?? 0));
        Qualifier = (start?.Qualifier ?? 0) | (end?.Qualifier ?? 0);
    }

    /// <summary>The date in EDTF; <see cref="Parse"/> reads it back as an equal date.</summary>
    public string Text { get; }

    /// <summary>The first day that it can mean; <see cref="DateOnly.MinValue"/> if the start is open.</summary>
    public DateOnly Earliest { get; }

    /// <summary>
    /// The last day that it can mean, never before <see cref="Earliest"/>; <see cref="DateOnly.MaxValue"/> if the end
    /// is open.
    /// </summary>
    public DateOnly Latest { get; }

    /// <summary>
    /// How far it is known: <c>2016-XX</c> as far as the year; an interval as far as its coarser bound.
    /// </summary>
    public DatePrecision Precision { get; }

    /// <summary>Its doubt; of an interval, the doubts of both bounds together.</summary>
    public DateQualifier Qualifier { get; }

    /// <summary>The first bound of an interval; null if it is open, or this is no interval.</summary>
    public BriefingDate? Start { get; }

    /// <summary>The second bound of an interval; null if it is open, or this is no interval.</summary>
    public BriefingDate? End { get; }

    public bool IsInterval => Start is not null || End is not null;

    public bool HasOpenStart => Start is null && End is not null;

    public bool HasOpenEnd => Start is not null && End is null;

    /// <summary>The year in which it begins, or, if its start is open, in which it ends.</summary>
    public int Year => (HasOpenStart ? Latest : Earliest).Year;

    /// <summary>
    /// The value for <c>datetime</c> of HTML's <c>time</c> (a valid month, date or year string); null for a date that
    /// HTML can't say: one with doubt, an unspecified digit, a season, an interval.
    /// </summary>
    public string? HtmlDateTime =>
        IsInterval || Precision == DatePrecision.Season || Qualifier != DateQualifier.None || Text.Contains('X')
            ? null
            : Text;

    internal bool HasUnspecifiedMonth => !IsInterval && Text.Length > 5 && Text[5] == 'X';

    internal bool HasUnspecifiedDay => !IsInterval && Text.Length > 8 && Text[8] == 'X';

    /// <summary>
    /// Reads a date, or says why the text is none. Only the exact form is read: nothing is trimmed or guessed.
    /// </summary>
    public static BriefingDateResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return BriefingDateParser.TryParse(text) is BriefingDate date
            ? BriefingDateResult.Of(date)
            : BriefingDateRefusal.Explain(text);
    }

    public static bool operator ==(BriefingDate? left, BriefingDate? right) => Equals(left, right);

    public static bool operator !=(BriefingDate? left, BriefingDate? right) => !Equals(left, right);

    public int CompareTo(BriefingDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Earliest.CompareTo(other.Earliest);
        order = order != 0 ? order : Latest.CompareTo(other.Latest);
        order = order != 0 ? order : ((int)Qualifier).CompareTo((int)other.Qualifier);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    public bool Equals(BriefingDate? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as BriefingDate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
