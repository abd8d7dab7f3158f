namespace StaticNA;

/// <summary>What was checked against the documents.</summary>
/// <param name="Documents">Documents found and matched; 0 means that nothing was checked.</param>
/// <param name="Citations">Citations checked.</param>
/// <param name="Quotations">Quotations whose words were found in their document: cut from it, or written out and compared.</param>
public sealed record EvidenceSummary(int Documents, int Citations, int Quotations)
{
    /// <summary>Documents that sources record; those that were not found are not checked.</summary>
    public int Recorded { get; init; }

    internal static EvidenceSummary Of(Evidence evidence) =>
        new(evidence.Documents, evidence.CitationsChecked, evidence.QuotationsVerified) { Recorded = evidence.DocumentsRecorded };
}
