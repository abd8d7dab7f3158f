namespace StaticNA.Cli.Reporting;

/// <summary>How far the evidence was checked, in a line.</summary>
internal static class EvidenceLine
{
    /// <summary>Without a line break.</summary>
    internal static string Of(EvidenceSummary evidence, string? folder) => evidence.Documents switch
    {
        0 when folder is null => "Evidence was not checked: no documents; --documents DIR says where they are",
        0 => $"Evidence was not checked: {folder} holds none of the documents",
        int documents => $"Evidence was checked: {Counted.Of(evidence.Citations, "citation", "citations")} and "
            + $"{Counted.Of(evidence.Quotations, "quotation", "quotations")} "
            + $"against {Counted.Of(documents, "document", "documents")}"
            + (documents < evidence.Recorded ? $" of {evidence.Recorded}; the others are not there" : ""),
    };
}
