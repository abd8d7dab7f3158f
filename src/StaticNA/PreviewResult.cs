namespace StaticNA;

/// <summary>What a build in memory came to.</summary>
/// <param name="Diagnostics">Sorted by location.</param>
/// <param name="Site">The whole site; null if there can't be one.</param>
/// <param name="Address">Where the site will be published; null if there is none.</param>
public sealed record PreviewResult(IReadOnlyList<Diagnostic> Diagnostics, MemorySite? Site, SiteAddress? Address)
{
    /// <summary>What <see cref="SiteBuilder.CheckPreview"/> makes the site from; null if there is none.</summary>
    internal SitePlan? Plan { get; init; }

    /// <summary>
    /// The site in which one entry has become what its file holds now, in a time that does not depend on the size of the site. Only the
    /// entry's own page is new; what else comes of the change is for the next preview to say. Null if the path is none of an entry of the
    /// site, or the file has a mistake, or holds quotations, whose words only the documents have. Thread-safe.
    /// </summary>
    /// <param name="path">Absolute.</param>
    /// <param name="memory">That of the preview; it was told of the change.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public MemorySite? Sketch(string path, BuildMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return memory.FileAt(path) is { Kind: InputKind.Entry } file
            && Plan?.Parser?.ParseAnew(file) is { Value: Entry entry, Diagnostics.IsEmpty: true }
            && Plan.Briefing.EntryBySlug.TryGetValue(entry.Slug, out Entry? known)
            && known.Route == entry.Route
            && !entry.AllQuotations().Any() && entry.Body.WrittenQuotations.IsEmpty
            ? Site?.With(entry)
            : null;
    }
}
