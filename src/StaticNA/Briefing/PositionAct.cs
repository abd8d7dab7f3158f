namespace StaticNA;

/// <summary>What a stance does.</summary>
public enum PositionAct
{
    Affirms,
    Acknowledges,
    CallsOn,
    Celebrates,
    Condemns,
    Expects,
    Opposes,
    Proposes,
    Recognizes,
    Stresses,
    Supports,
    Thanks,
    VoicesConcern,
    Welcomes,
}
