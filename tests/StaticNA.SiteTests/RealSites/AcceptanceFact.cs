using YamlDotNet.RepresentationModel;

namespace StaticNA.SiteTests.RealSites;

/// <summary>
/// One fact of <c>tests/facts.yml</c>: words that must stand together on one page, each with its alternatives; on the
/// page named, if one is.
/// </summary>
internal sealed record AcceptanceFact(string Id, string Statement, IReadOnlyList<string[]> Find, string? Page)
{
    /// <summary>By id, in the order of the file.</summary>
    internal static IReadOnlyDictionary<string, AcceptanceFact> All { get; } =
        Yaml.List("tests/facts.yml").Select(Parse).ToDictionary(fact => fact.Id, StringComparer.Ordinal);

    /// <summary>The routes of the pages that state the fact.</summary>
    internal IEnumerable<string> PagesIn(BuiltSite site) => site.MainTexts
        .Where(page => Page is null || page.Key == Page)
        .Where(page => Find.All(words => Holds(page.Value, words)))
        .Select(page => page.Key);

    /// <summary>Which of the words stand on no page at all, for a message that helps.</summary>
    internal IEnumerable<string> NowhereIn(BuiltSite site) => Find
        .Where(words => !site.MainTexts.Values.Any(text => Holds(text, words)))
        .Select(words => string.Join('|', words));

    private static bool Holds(string text, string[] alternatives) =>
        alternatives.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static AcceptanceFact Parse(YamlMappingNode node) => new(
        Yaml.Text(node, "id")!,
        Yaml.Text(node, "fact")!,
        [.. ((YamlSequenceNode)node["find"]).Select(item => PlainText.Of(((YamlScalarNode)item).Value!).Split('|'))],
        Yaml.Text(node, "page"));
}
