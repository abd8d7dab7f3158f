namespace StaticNA;

/// <summary>What <c>severities</c> in <c>site.yml</c> may make of a rule.</summary>
public enum SeverityChoice
{
    /// <summary>What is found is counted, and not shown.</summary>
    Ignore,
    Warning,
    Error,
}
