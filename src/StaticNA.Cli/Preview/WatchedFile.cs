namespace StaticNA.Cli.Preview;

/// <summary>A file as it was last seen.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Time of the last modification, in ticks of UTC.</param>
/// <param name="Hash">Of its bytes.</param>
internal readonly record struct WatchedFile(long Size, long Modified, ContentHash Hash);
