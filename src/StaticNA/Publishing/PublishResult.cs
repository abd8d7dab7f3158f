namespace StaticNA;

/// <summary>What was published, and how it differs from the site before.</summary>
/// <param name="Outcome">Whether the output folder changed.</param>
/// <param name="Manifest">All files of the site.</param>
/// <param name="Changes">What is different from the site before.</param>
public sealed record PublishResult(PublishOutcome Outcome, SiteManifest Manifest, PublishCounts Changes);
