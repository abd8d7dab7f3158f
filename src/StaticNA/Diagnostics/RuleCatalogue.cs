namespace StaticNA;

/// <summary>Every rule there is, in the order of codes; <c>docs/diagnostics.md</c> is made from it.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules by ascending code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ReadingRules.All,
        .. FrontMatterRules.All,
        .. ReferenceRules.All,
        .. MarkdownRules.All,
        .. EvidenceRules.All,
        .. SkinRules.All,
        .. OutputRules.All,
        .. ExternalLinkRules.All,
        .. PlausibilityRules.All,
    ];
}
