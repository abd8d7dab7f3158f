using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What <see cref="OutputVerifier"/> found.</summary>
public sealed record Verification
{
    public required ManifestState Manifest { get; init; }

    /// <summary>The root hash of a sound manifest, else null.</summary>
    public ContentHash? RootHash { get; init; }

    /// <summary>The root hash that was asked for, or null if any would do.</summary>
    public ContentHash? Expected { get; init; }

    /// <summary>How many files the manifest lists.</summary>
    public int Files { get; init; }

    /// <summary>Their size together, as listed.</summary>
    public long Bytes { get; init; }

    /// <summary>Every file that is not as listed, by path, ordinally; empty without a sound manifest.</summary>
    public ImmutableArray<FileFinding> Findings { get; init; } = [];

    /// <summary>Whether the root hash is not the one that was asked for.</summary>
    public bool IsUnexpected => Expected is not null && RootHash is not null && RootHash != Expected;

    /// <summary>Whether the folder holds what it should, file for file, and nothing else.</summary>
    public bool IsWhole => Manifest == ManifestState.Sound && !IsUnexpected && Findings.IsEmpty;
}
