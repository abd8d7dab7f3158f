namespace StaticNA;

/// <summary>One file of the site, as the manifest lists it.</summary>
/// <param name="Path">Under the output folder, as <see cref="Route.OutputPath"/>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Hash">SHA-256 of the bytes.</param>
public sealed record StagedFile(string Path, long Size, ContentHash Hash);
