namespace StaticNA;

/// <summary>Leaves the nested parsing of a template at the first mistake: what follows it can't be trusted.</summary>
internal sealed class TemplateRefusedException(Diagnostic diagnostic) : Exception
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
