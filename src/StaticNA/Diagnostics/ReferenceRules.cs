namespace StaticNA;

/// <summary>SNA03xx: references from one file to another. One factory per mistake.</summary>
public static class ReferenceRules
{
    internal static IReadOnlyList<Rule> All { get; } = [];
}
