namespace StaticNA;

/// <summary>What was checked against the documents.</summary>
/// <param name="Documents">Documents found and matched; 0 means that nothing was checked.</param>
/// <param name="Citations">Citations checked.</param>
/// <param name="Quotations">Quotations cut from a document.</param>
public sealed record EvidenceSummary(int Documents, int Citations, int Quotations);
