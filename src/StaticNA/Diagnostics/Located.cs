namespace StaticNA;

/// <summary>A value together with the place it was read from.</summary>
public readonly record struct Located<T>(T Value, SourceLocation Location)
{
    public override string ToString() => $"{Value}";
}
