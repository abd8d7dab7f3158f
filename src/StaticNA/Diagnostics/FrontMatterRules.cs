namespace StaticNA;

/// <summary>SNA02xx: keys and values of front matter and lists. One factory per mistake.</summary>
public static class FrontMatterRules
{
    internal static IReadOnlyList<Rule> All { get; } = [];
}
