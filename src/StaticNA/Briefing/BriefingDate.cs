namespace StaticNA;

/// <summary>A date that keeps its precision and its doubt.</summary>
public sealed class BriefingDate : IComparable<BriefingDate>
{
    public DateOnly Earliest { get; }

    public DateOnly Latest { get; }

    public string Text { get; } = "";

    public int CompareTo(BriefingDate? other) => Earliest.CompareTo(other?.Earliest);
}
