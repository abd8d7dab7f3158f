namespace StaticNA;

/// <summary>How far a date is known, from fine to coarse.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,
}
