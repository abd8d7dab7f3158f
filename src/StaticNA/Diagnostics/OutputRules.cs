namespace StaticNA;

/// <summary>SNA07xx: the built site and its publication. One factory per mistake.</summary>
public static class OutputRules
{
    internal static IReadOnlyList<Rule> All { get; } = [];
}
