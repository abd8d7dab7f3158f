namespace StaticNA;

/// <summary>What can be begun from nothing.</summary>
public enum NewContentKind
{
    Entry,
    Source,
    Theme,
    Person,
}
