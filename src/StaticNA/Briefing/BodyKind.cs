namespace StaticNA;

/// <summary>What sort of institution a body is.</summary>
public enum BodyKind
{
    Organization,
    Agreement,
    Programme,
    Forum,
    Court,
    Commission,
    Panel,
    Group,
    Office,
    Event,
}
