namespace StaticNA;

/// <summary>Takes a file of the search index.</summary>
/// <param name="route">Where it is published.</param>
/// <param name="bytes">What it holds; valid during the call only.</param>
internal delegate void SearchFileWriter(Route route, ReadOnlySpan<byte> bytes);
