namespace StaticNA;

/// <summary>SNA05xx: documents, citations and quotations. One factory per mistake.</summary>
public static class EvidenceRules
{
    internal static IReadOnlyList<Rule> All { get; } = [];
}
