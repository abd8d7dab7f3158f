namespace StaticNA;

/// <summary>
/// How far an entry can be relied on, as its marks tell readers: on what its date rests (one of the first three), how doubtful the date
/// is, and whether it is known to have taken place. An entry has each that applies.
/// </summary>
internal enum Certainty
{
    /// <summary>The document gives the date: the one that has no mark of its own.</summary>
    Stated,
    Inferred,
    External,
    Uncertain,
    Approximate,
    Planned,
    Ongoing,

    /// <summary>A meeting of which it is not known whether it was held.</summary>
    Unknown,
}
