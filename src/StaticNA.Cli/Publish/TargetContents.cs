namespace StaticNA.Cli.Publish;

/// <summary>What is at the place to publish to.</summary>
/// <param name="Manifest">Of the site that was published there; null if there is none, or it is damaged.</param>
/// <param name="IsEmpty">Whether nothing is there, or not even the place.</param>
internal sealed record TargetContents(SiteManifest? Manifest, bool IsEmpty);
