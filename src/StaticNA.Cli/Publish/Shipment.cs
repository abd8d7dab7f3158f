namespace StaticNA.Cli.Publish;

/// <summary>What is to be published, and what is at the target.</summary>
/// <param name="Folder">The built site.</param>
/// <param name="Site">Its files.</param>
/// <param name="Before">Those that were published before; null if none were.</param>
/// <param name="SendsAll">Whether files that did not change are sent as well.</param>
internal sealed record Shipment(string Folder, SiteManifest Site, SiteManifest? Before, bool SendsAll)
{
    internal ManifestComparison Changes { get; } = ManifestComparison.Of(Before, Site);

    internal bool IsNeeded => SendsAll || !Changes.IsEmpty;

    /// <summary>Paths of the files to send.</summary>
    internal IEnumerable<string> Sent =>
        SendsAll ? Site.Files.Select(file => file.Path) : Changes.Added.Concat(Changes.Changed);
}
