namespace StaticNA;

/// <summary>Numbers of files, compared to the site that was published before.</summary>
/// <param name="Written">New ones, and those whose bytes changed.</param>
/// <param name="Unchanged">Those that kept their bytes and modification time.</param>
/// <param name="Removed">Those that the site before listed and this one does not.</param>
/// <param name="Bytes">The size of all files of the site together.</param>
public sealed record PublishCounts(int Written, int Unchanged, int Removed, long Bytes);
