namespace StaticNA;

/// <summary>A key that holds a list of citations. Where it is required, so is a citation in it.</summary>
internal sealed class CitationsKey(string name, string description) : Key(name, description)
{
    public override Diagnostic Missing(SourceLocation at, string what) =>
        FrontMatterRules.CitesNothing(at, "the" + what[what.IndexOf(' ', StringComparison.Ordinal)..]);
}
