namespace StaticNA;

/// <summary>A file in one of the trees as the publisher left it.</summary>
internal readonly record struct RecordedFile(FileStamp Stamp, ContentHash Hash);
