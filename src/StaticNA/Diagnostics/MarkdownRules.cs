namespace StaticNA;

/// <summary>SNA04xx: Markdown bodies. One factory per mistake.</summary>
public static class MarkdownRules
{
    internal static IReadOnlyList<Rule> All { get; } = [];
}
