namespace StaticNA;

/// <summary>A date that a document gives, which may be its own.</summary>
/// <param name="Line">Line of the document, from 1.</param>
/// <param name="Column">Column of its first character, from 1.</param>
/// <param name="Written">As the document writes it.</param>
/// <param name="Readings">What it can be in EDTF; two where day and month could be either.</param>
internal sealed record DateCandidate(int Line, int Column, string Written, string Readings)
{
    /// <summary>Where it stands: in a byline, in a passage, elsewhere.</summary>
    public string Place { get; init; } = "";
}
