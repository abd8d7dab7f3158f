namespace StaticNA;

/// <summary>How the value given stands to the true one.</summary>
public enum FigureRelation
{
    Exact,
    Over,
    About,
    Under,
}
