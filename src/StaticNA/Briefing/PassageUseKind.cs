namespace StaticNA;

/// <summary>What rests on a passage, in the order in which a source page lists it.</summary>
public enum PassageUseKind
{
    Entry,
    Commitment,
    Theme,
    Person,
    Body,
    Series,
    Term,
}
