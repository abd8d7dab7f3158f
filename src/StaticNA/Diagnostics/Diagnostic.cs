namespace StaticNA;

/// <summary>One mistake found in one place. Diagnostics are data; the command line prints them.</summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What is wrong here, in one sentence without a full stop at the end.</param>
/// <param name="Help">How to mend it here, or null where the message already says so.</param>
public sealed record Diagnostic(Rule Rule, SourceLocation Location, string Message, string? Help = null)
    : IComparable<Diagnostic>
{
    /// <summary>Its weight: the rule's, unless <c>site.yml</c> gives the rule another.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Orders by location, then code, then message, so that a run prints the same list on every machine.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byLocation = Location.CompareTo(other.Location);
        if (byLocation != 0)
        {
            return byLocation;
        }

        int byCode = string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }
}
