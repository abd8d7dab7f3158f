namespace StaticNA;

/// <summary>Equal as long as a file holds the same bytes.</summary>
/// <param name="Stamp">Size and time of the last modification.</param>
/// <param name="Touches">
/// How often the file was said to have changed: two changes may lie within one tick of the file system's clock.
/// </param>
internal readonly record struct FileVersion(FileStamp Stamp, int Touches);
