namespace StaticNA;

/// <summary>One kind of mistake. The catalogue of all rules is <see cref="RuleCatalogue"/>.</summary>
/// <param name="Code"><c>SNA</c> and four digits; never reused.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Title">The mistake in a few words.</param>
/// <param name="Meaning">What it means, for someone who meets it for the first time.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Meaning, string Remedy)
{
    /// <summary>
    /// Whether <c>site.yml</c> may give it another severity, or ignore it. Errors without which the site would be wrong, or lack
    /// something, are never adjustable; warnings are.
    /// </summary>
    public bool IsAdjustable { get; init; } = Severity == Severity.Warning;

    /// <summary>A few lines with the mistake, and how they read when it is mended; null if words say it better.</summary>
    public string? Example { get; init; }
}
