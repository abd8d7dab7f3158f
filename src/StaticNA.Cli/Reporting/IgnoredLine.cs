using System.Collections.Immutable;

namespace StaticNA.Cli.Reporting;

/// <summary>What <c>severities</c> in <c>site.yml</c> keep from being shown, in a line.</summary>
internal static class IgnoredLine
{
    /// <summary>Without a line break; null if nothing is ignored.</summary>
    internal static string? Of(ImmutableSortedDictionary<string, int> ignored)
    {
        string hidden = string.Join(", ", ignored.Where(code => code.Value > 0).Select(code => $"{code.Key} ({code.Value})"));
        string idle = string.Join(", ", ignored.Where(code => code.Value == 0).Select(code => code.Key));
        string[] parts =
        [
            .. hidden.Length > 0 ? [$"Ignored, as site.yml says: {hidden}"] : Array.Empty<string>(),
            .. idle.Length > 0 ? [$"site.yml ignores what was not found: {idle}"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }
}
