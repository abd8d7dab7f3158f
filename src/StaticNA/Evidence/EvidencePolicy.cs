namespace StaticNA;

/// <summary>What it means when evidence can't be checked.</summary>
public enum EvidencePolicy
{
    /// <summary>The site is built without quoted words.</summary>
    CheckIfPresent,

    /// <summary>It is an error.</summary>
    Require,
}
