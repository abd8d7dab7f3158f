namespace StaticNA;

/// <summary>A sentence of an entry that carries something to look up, and no citation.</summary>
public sealed record UncitedClaim(UncitedSentence Sentence, ClaimKinds Kinds)
{
    /// <summary>Whether it is a gap: names alone are not, since they are told by their capitals, which is a guess.</summary>
    public bool IsGap => (Kinds & (ClaimKinds.Figure | ClaimKinds.Date)) != ClaimKinds.None;
}
