namespace StaticNA;

/// <summary>A key that holds a number with a point for decimals.</summary>
internal sealed class DecimalKey(string name, string description) : Key(name, description);
