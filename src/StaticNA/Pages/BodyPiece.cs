namespace StaticNA;

/// <summary>A piece of a text: its HTML, then a quotation, except for the last.</summary>
internal sealed record BodyPiece(RenderedHtml Html, QuotationView? Quotation);
