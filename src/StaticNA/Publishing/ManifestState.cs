namespace StaticNA;

/// <summary>Whether the manifest of a folder can be relied on.</summary>
public enum ManifestState
{
    /// <summary>It is one, and its root hash fits what it lists.</summary>
    Sound,

    /// <summary>The folder has none.</summary>
    Missing,

    /// <summary>What has its name is a symbolic link, a folder or a device.</summary>
    Irregular,

    /// <summary>It is larger than <see cref="OutputVerifier.LargestManifest"/>, and was not read.</summary>
    TooLarge,

    /// <summary>It is no JSON of the manifest's format: cut off, damaged, or of another version.</summary>
    Unreadable,

    /// <summary>It was changed: its root hash does not fit what it lists, or it lists what no site can hold.</summary>
    Forged,
}
