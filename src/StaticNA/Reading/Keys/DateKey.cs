namespace StaticNA;

/// <summary>A key that holds a <see cref="BriefingDate"/>.</summary>
internal sealed class DateKey(string name, string description) : Key(name, description);
