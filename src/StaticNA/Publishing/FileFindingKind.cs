namespace StaticNA;

/// <summary>How a file on disk differs from what the manifest lists.</summary>
public enum FileFindingKind
{
    /// <summary>Listed, and not there.</summary>
    Missing,

    /// <summary>Listed, with another size or other bytes.</summary>
    Changed,

    /// <summary>There, and not listed.</summary>
    Extra,

    /// <summary>A symbolic link, a device or a pipe, listed or not; or a folder where a file is listed. It was not opened.</summary>
    Irregular,
}
