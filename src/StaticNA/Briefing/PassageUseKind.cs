namespace StaticNA;

/// <summary>What rests on a passage, in the order in which a source page lists it.</summary>
public enum PassageUseKind
{
    Entry,
    Quotation,
    Commitment,
    Position,
    Figure,
    Theme,
    Person,
    Body,
    Series,
    Term,
}
