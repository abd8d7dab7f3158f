namespace StaticNA;

/// <summary>SNA06xx: templates and UI strings. One factory per mistake.</summary>
public static class SkinRules
{
    internal static IReadOnlyList<Rule> All { get; } = [];
}
