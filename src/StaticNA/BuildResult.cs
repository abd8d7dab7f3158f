using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a build came to.</summary>
public sealed record BuildResult
{
    /// <summary>Sorted by location.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many were found of each code that <c>site.yml</c> ignores.</summary>
    public ImmutableSortedDictionary<string, int> Ignored { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Whether the output is the new site; if not, it is untouched.</summary>
    public required bool Published { get; init; }

    public int Entries { get; init; }

    public int Pages { get; init; }

    /// <summary>In the order in which they were planned; empty if nothing was published.</summary>
    public ImmutableArray<PublishedPage> PublishedPages { get; init; } = [];

    /// <summary>Of the manifest, by which <c>verify --expect</c> knows this very site; null if nothing was published.</summary>
    public ContentHash? RootHash { get; init; }

    /// <summary>Files of the site, pages included.</summary>
    public int Files { get; init; }

    /// <summary>Files that differ from the last build.</summary>
    public int FilesWritten { get; init; }

    public EvidenceSummary Evidence { get; init; } = new(0, 0, 0);
}
