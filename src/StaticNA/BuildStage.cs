namespace StaticNA;

/// <summary>The stages of a build, in the order in which they run.</summary>
public enum BuildStage
{
    Reading,
    Parsing,
    Resolving,
    CheckingEvidence,
    Planning,
    Rendering,
    CheckingOutput,
    Publishing,
}
