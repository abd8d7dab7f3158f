namespace StaticNA.Cli.Publish;

/// <summary>The manifest of a target while files are sent to it.</summary>
internal static class SiteUnderWay
{
    /// <summary>
    /// All files of the old and of the new site. Those that change have a hash that no file has, so that whatever is there counts as
    /// changed until the publication is whole, and each can be removed later.
    /// </summary>
    internal static SiteManifest Of(Shipment shipment)
    {
        HashSet<string> moving = [.. shipment.Sent, .. shipment.Changes.Removed];
        IEnumerable<StagedFile> before = shipment.Before is null ? [] : shipment.Before.Files;
        return SiteManifest.Of(shipment.Site.Files.Concat(before).DistinctBy(file => file.Path)
            .Select(file => moving.Contains(file.Path) ? new StagedFile(file.Path, 0, default) : file));
    }
}
