namespace StaticNA;

/// <summary>What happened to something between two sites.</summary>
public enum DifferenceKind
{
    /// <summary>In the new site only.</summary>
    Added,

    /// <summary>In the old site only.</summary>
    Removed,

    /// <summary>In both, and not the same.</summary>
    Changed,
}
