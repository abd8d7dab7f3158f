namespace StaticNA;

/// <summary>The stages of a build, in the order in which they run.</summary>
public enum BuildStage
{
    Reading,
    LoadingSkin,
    Parsing,
    Resolving,
    CheckingEvidence,
    Planning,
    PreparingOutput,
    Rendering,
    CheckingOutput,
    Publishing,
}
