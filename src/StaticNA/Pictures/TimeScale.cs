namespace StaticNA;

/// <summary>Places days across a picture that covers whole years.</summary>
internal sealed class TimeScale
{
    /// <summary>Room at the sides for half a mark, in percent of the width.</summary>
    private const double Margin = 2;

    /// <summary>As many labels as have room on a wide screen, and on a phone.</summary>
    private const int MostTicks = 12;
    private const int MostTicksOnPhones = 8;

    /// <summary>A label right of this has no room, or none on phones.</summary>
    private const double LastLabel = 96;
    private const double LastLabelOnPhones = 91;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    private readonly double _start;
    private readonly double _days;

    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year; the same or a later one.</param>
    public TimeScale(int firstYear, int lastYear)
    {
        (FirstYear, LastYear) = (firstYear, lastYear);
        _start = new DateOnly(firstYear, 1, 1).DayNumber;
        _days = new DateOnly(lastYear, 12, 31).DayNumber + 1 - _start;
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public int Years => LastYear - FirstYear + 1;

    /// <summary>Covers the years of all dates; an open end reaches no further than the end that is known.</summary>
    /// <param name="dates">At least one.</param>
    public static TimeScale Of(IEnumerable<BriefingDate> dates)
    {
        (int first, int last) = (int.MaxValue, int.MinValue);
        foreach (BriefingDate date in dates)
        {
            first = Math.Min(first, (date.HasOpenStart ? date.Latest : date.Earliest).Year);
            last = Math.Max(last, (date.HasOpenEnd ? date.Earliest : date.Latest).Year);
        }

        return new TimeScale(first, Math.Max(first, last));
    }

    /// <summary>Where a day begins, in percent of the width; days beyond the years stand at the sides.</summary>
    public double Start(DateOnly day) => At(day.DayNumber);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => At(day.DayNumber + 1);

    /// <summary>Months for one year, else years.</summary>
    public IEnumerable<Tick> Ticks(UiStrings strings) => Years == 1 ? Months(strings) : YearTicks();

    private static Tick Label(double at, string text, bool isOnPhones) =>
        new(at, at > LastLabel ? "" : text, isOnPhones && at <= LastLabelOnPhones);

    private static int Step(int years, int most) => Steps.FirstOrDefault(step => years <= step * most, Steps[^1]);

    private IEnumerable<Tick> Months(UiStrings strings) => Enumerable.Range(1, 12).Select(month => Label(
        Start(new DateOnly(FirstYear, month, 1)), strings.Text($"picture.month.{month}"), month % 3 == 1));

    private IEnumerable<Tick> YearTicks()
    {
        int step = Step(Years, MostTicks);
        int phones = Step(Years, MostTicksOnPhones);
        phones = phones % step == 0 ? phones : 2 * phones;
        for (int year = (FirstYear + step - 1) / step * step; year <= LastYear; year += step)
        {
            yield return Label(
                Start(new DateOnly(year, 1, 1)), EntryYear.TextOf(year), year % phones == 0);
        }
    }

    private double At(double day) =>
        Margin + (Math.Clamp((day - _start) / _days, 0, 1) * (100 - (2 * Margin)));
}

/// <summary>A line of an axis with its label.</summary>
/// <param name="At">In percent of the width.</param>
/// <param name="Text">Empty for a line without a label.</param>
/// <param name="IsOnPhones">Whether the label has room on a narrow screen.</param>
internal sealed record Tick(double At, string Text, bool IsOnPhones);
