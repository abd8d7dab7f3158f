using System.Collections.Immutable;

namespace StaticNA;

/// <summary>How much each rule weighs on a site.</summary>
/// <param name="Choices">By code; of rules that are adjustable.</param>
public sealed record SeverityPolicy(ImmutableSortedDictionary<string, SeverityChoice> Choices)
{
    /// <summary>Every rule as the catalogue has it.</summary>
    public static SeverityPolicy Default { get; } =
        new(ImmutableSortedDictionary.Create<string, SeverityChoice>(StringComparer.Ordinal));

    /// <summary>The diagnostic with the weight that its rule has here; null if it is to be ignored.</summary>
    public Diagnostic? Weigh(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return !Choices.TryGetValue(diagnostic.Rule.Code, out SeverityChoice choice) ? diagnostic : choice switch
        {
            SeverityChoice.Ignore => null,
            SeverityChoice.Warning => diagnostic with { Severity = Severity.Warning },
            _ => diagnostic with { Severity = Severity.Error },
        };
    }
}
