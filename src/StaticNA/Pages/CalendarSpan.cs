namespace StaticNA;

/// <summary>The distance between two days in whole calendar years, then months, then days.</summary>
internal readonly record struct CalendarSpan(int Years, int Months, int Days)
{
    /// <param name="from">The first day.</param>
    /// <param name="to">The same day or a later one.</param>
    public static CalendarSpan Between(DateOnly from, DateOnly to)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;

        // AddMonths keeps to the end of a shorter month: from 31 January to 28 February is one month.
        if (from.AddMonths(months) > to)
        {
            months--;
        }

        return new CalendarSpan(months / 12, months % 12, to.DayNumber - from.AddMonths(months).DayNumber);
    }

    /// <summary>Without the days, unless there is nothing else.</summary>
    public CalendarSpan Rounded => Years + Months > 0 ? this with { Days = 0 } : this;
}
