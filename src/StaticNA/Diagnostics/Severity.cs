namespace StaticNA;

/// <summary>How much a diagnostic weighs: an error stops publication, a warning does so only under <c>--strict</c>.</summary>
public enum Severity
{
    Warning,
    Error,
}
