using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Keys of <c>severities</c> in <c>site.yml</c>: the code of every rule.</summary>
internal static class SeverityKeys
{
    public static readonly ImmutableArray<(Rule Rule, EnumKey<SeverityChoice> Key)> All =
        [.. RuleCatalogue.All.Select(rule => (rule, new EnumKey<SeverityChoice>(rule.Code, rule.Title)))];

    public static readonly MappingDefinition Definition = new("severities", [.. All.Select(pair => pair.Key)]);
}
