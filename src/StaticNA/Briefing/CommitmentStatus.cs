namespace StaticNA;

/// <summary>What became of an undertaking, as far as a source says; never inferred.</summary>
public enum CommitmentStatus
{
    Open,
    Kept,
    PartlyKept,
    Lapsed,
    Superseded,
    Unknown,
}
