namespace StaticNA;

/// <summary>A role in which a document names a person.</summary>
/// <param name="Role">As the document gives it.</param>
/// <param name="For">The party: id of a country or body; null if not stated.</param>
/// <param name="Date">The date for which it is attested; null if the document gives none.</param>
/// <param name="Citation">Where.</param>
/// <param name="Note">What a reader should know about it; null if nothing.</param>
public sealed record Attestation(
    string Role, Located<string>? For, BriefingDate? Date, Citation Citation, string? Note);
