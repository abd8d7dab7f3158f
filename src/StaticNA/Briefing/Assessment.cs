namespace StaticNA;

/// <summary>How far a passage can be relied on.</summary>
public enum Assessment
{
    Sound,
    Loose,
    Wrong,
}
