namespace StaticNA;

/// <summary>A file that is not as the manifest lists it.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">Under the folder, with <c>/</c>.</param>
public sealed record FileFinding(FileFindingKind Kind, string Path)
{
    /// <summary>As the manifest lists it; null if it does not.</summary>
    public StagedFile? Listed { get; init; }

    /// <summary>The size found, in bytes; only of <see cref="FileFindingKind.Changed"/> and <see cref="FileFindingKind.Extra"/>.</summary>
    public long? Size { get; init; }

    /// <summary>The hash found; null where the size told enough.</summary>
    public ContentHash? Hash { get; init; }
}
