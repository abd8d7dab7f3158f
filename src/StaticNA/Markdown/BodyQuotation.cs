namespace StaticNA;

/// <summary>A quotation block of a body: its words are known only when the documents have been read.</summary>
/// <param name="Quotation">What is quoted.</param>
/// <param name="Mark">The citation's number on the page.</param>
/// <param name="Offset">Where it belongs in the body's HTML, in bytes.</param>
public sealed record BodyQuotation(Quotation Quotation, CitationMark Mark, int Offset);
