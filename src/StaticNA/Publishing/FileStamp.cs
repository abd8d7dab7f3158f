namespace StaticNA;

/// <summary>What tells whether a file was touched since it was last seen, without reading it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Time of the last modification, in .NET ticks (100 ns) of UTC.</param>
internal readonly record struct FileStamp(long Size, long Modified)
{
    /// <summary>Null unless <paramref name="path"/> is a regular file; a symbolic link, a pipe and a device are none.</summary>
    public static FileStamp? Of(string path)
    {
        if (NativeFiles.StatusOf(path) is FileStatus status)
        {
            return status.IsFile ? Of(status) : null;
        }

        var file = new FileInfo(path);
        const FileAttributes Odd = FileAttributes.ReparsePoint | FileAttributes.Device;
        return file.Exists && (file.Attributes & Odd) == 0 && (file.Length > 0 || !NativeFiles.IsSpecial(path))
            ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks)
            : null;
    }

    /// <summary>Makes a new file of these bytes, of which there must be none.</summary>
    public static FileStamp OfNew(string path, ReadOnlySpan<byte> bytes)
    {
        if (NativeFiles.TryCreate(path, bytes) is FileStatus status)
        {
            return Of(status);
        }

        // What went wrong, if it was not just that the system lacks something, is said by the exception of the second try.
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(file, bytes, 0);
        return new FileStamp(bytes.Length, File.GetLastWriteTimeUtc(file).Ticks);
    }

    private static FileStamp Of(FileStatus file) => new(file.Size, TicksOf(file));

    /// <summary>
    /// When a folder last changed, in ticks of UTC; null unless <paramref name="path"/> is one, and no symbolic link.
    /// </summary>
    public static long? OfFolder(string path)
    {
        if (NativeFiles.StatusOf(path) is FileStatus status)
        {
            return status.IsFolder ? TicksOf(status) : null;
        }

        var folder = new DirectoryInfo(path);
        return folder.Exists && (folder.Attributes & FileAttributes.ReparsePoint) == 0
            ? folder.LastWriteTimeUtc.Ticks
            : null;
    }

    private static long TicksOf(FileStatus status) => DateTime.UnixEpoch.Ticks + (status.Modified / TimeSpan.NanosecondsPerTick);
}
