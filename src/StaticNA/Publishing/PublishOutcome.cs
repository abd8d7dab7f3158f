namespace StaticNA;

/// <summary>What publishing did to the output folder.</summary>
public enum PublishOutcome
{
    /// <summary>It held this very site already and was not touched.</summary>
    Unchanged,

    /// <summary>It holds the new site now.</summary>
    Published,
}
