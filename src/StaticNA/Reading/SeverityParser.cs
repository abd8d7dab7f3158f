using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Reads <c>severities</c> in <c>site.yml</c>: a code, and what is made of it.</summary>
internal static class SeverityParser
{
    /// <summary>What can't be changed is reported and left as it is.</summary>
    public static SeverityPolicy Read(MappingReader site) =>
        site.Mapping(SiteKeys.Severities, ReadChoices) ?? SeverityPolicy.Default;

    private static SeverityPolicy ReadChoices(MappingReader reader)
    {
        var choices = ImmutableSortedDictionary.CreateBuilder<string, SeverityChoice>(StringComparer.Ordinal);
        foreach ((Rule rule, EnumKey<SeverityChoice> key) in SeverityKeys.All)
        {
            if (reader.Word(key) is not SeverityChoice choice)
            {
                continue;
            }

            if (rule.IsAdjustable)
            {
                choices.Add(rule.Code, choice);
            }
            else if (choice != SeverityChoice.Error)
            {
                reader.Diagnostics.Add(FrontMatterRules.SeverityIsFixed(reader.LocationOf(key), rule));
            }
        }

        return new SeverityPolicy(choices.ToImmutable());
    }
}
