using Microsoft.Win32.SafeHandles;

namespace StaticNA;

/// <summary>
/// A folder that is held open, so that the system need not walk the whole path to it for each of the thousands of files and folders that are
/// made in it. Safe for several threads.
/// </summary>
/// <param name="path">The folder, which must be there.</param>
internal sealed class OpenFolder(string path) : IDisposable
{
    // Null where it can't be held open, as on other systems; then everything is done by paths.
    private readonly SafeFileHandle? _handle = NativeFiles.TryOpenFolder(path);

    /// <summary>Makes a new file of these bytes.</summary>
    /// <param name="name">Relative to the folder; there must be no file of that name.</param>
    /// <param name="bytes">What it holds.</param>
    public FileStamp CreateFile(string name, ReadOnlySpan<byte> bytes)
    {
        if (_handle is not null && NativeFiles.TryCreate(_handle, name, bytes) is FileStatus status)
        {
            return FileStamp.Of(status);
        }

        // What went wrong, if it was not just that the system lacks something, is said by the exception of the second try.
        using var file = File.OpenHandle(Path.Join(path, name), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(file, bytes, 0);
        return new FileStamp(bytes.Length, File.GetLastWriteTimeUtc(file).Ticks);
    }

    /// <summary>Makes a folder, if it is not there.</summary>
    /// <param name="name">Relative to the folder.</param>
    public void CreateFolder(string name)
    {
        if (_handle is null || !NativeFiles.TryCreateFolder(_handle, name))
        {
            Directory.CreateDirectory(Path.Join(path, name));
        }
    }

    public void Dispose() => _handle?.Dispose();
}
