namespace StaticNA;

/// <summary>What a site keeps records of, as far as readers see them.</summary>
public enum RecordKind
{
    Entry,
    Theme,
    Person,
    Source,
    Commitment,
    Quotation,
}
