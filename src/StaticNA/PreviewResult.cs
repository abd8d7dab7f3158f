namespace StaticNA;

/// <summary>What a build in memory came to.</summary>
/// <param name="Diagnostics">Sorted by location.</param>
/// <param name="Site">The whole site; null if there can't be one.</param>
/// <param name="Address">Where the site will be published; null if there is none.</param>
public sealed record PreviewResult(IReadOnlyList<Diagnostic> Diagnostics, MemorySite? Site, SiteAddress? Address)
{
    /// <summary>What <see cref="SiteBuilder.CheckPreview"/> makes the site from; null if there is none.</summary>
    internal SitePlan? Plan { get; init; }

    /// <summary>Reads a file as the preview did; null if there is no site.</summary>
    internal ContentParser? Parser { get; init; }
}
