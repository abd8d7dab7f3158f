using System.Collections.Immutable;

namespace StaticNA;

/// <summary>How a site differs from an earlier one, as a reader would see it. Made by <see cref="SiteComparer"/>.</summary>
public sealed record SiteDifference
{
    /// <summary>Null where nothing was published before.</summary>
    public ContentHash? OldRootHash { get; init; }

    public required ContentHash NewRootHash { get; init; }

    /// <summary>By kind, change and title.</summary>
    public ImmutableArray<RecordDifference> Records { get; init; } = [];

    /// <summary>By address.</summary>
    public ImmutableArray<AddressDifference> Addresses { get; init; } = [];

    /// <summary>By address.</summary>
    public ImmutableArray<PageDifference> Pages { get; init; } = [];

    /// <summary>All pages, those of records included.</summary>
    public FileCounts PageFiles { get; init; } = new(0, 0, 0);

    /// <summary>Whatever is no page: styles, scripts, pictures, data, feeds.</summary>
    public FileCounts OtherFiles { get; init; } = new(0, 0, 0);

    /// <summary>In a fixed order, each once.</summary>
    public ImmutableArray<ComparisonGap> Gaps { get; init; } = [];

    /// <summary>Whether the two sites are the same, file for file.</summary>
    public bool IsEmpty => OldRootHash == NewRootHash;

    /// <summary>Addresses at which readers now find nothing.</summary>
    public IEnumerable<AddressDifference> Broken => Addresses.Where(address => address.IsBroken);
}
