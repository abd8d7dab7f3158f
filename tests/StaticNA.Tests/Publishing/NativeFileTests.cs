using System.Buffers;
using System.Runtime.InteropServices;

namespace StaticNA.Tests;

public sealed class NativeFileTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3_000_000)]
    public void File_holds_the_bytes_and_has_the_stamp_that_was_told(int size)
    {
        byte[] bytes = [.. Enumerable.Range(0, size).Select(i => (byte)i)];
        string file = Path.Join(_path, "file.txt");

        FileStamp stamp = FileStamp.OfNew(file, bytes);

        Assert.Equal(bytes, File.ReadAllBytes(file));
        Assert.Equal(FileStamp.Of(file), stamp);
    }

    [Fact]
    public void File_that_is_there_is_not_touched()
    {
        string file = Path.Join(_path, "file.txt");
        FileStamp.OfNew(file, "first"u8);

        Assert.Throws<IOException>(() => FileStamp.OfNew(file, "second"u8));
        Assert.Equal("first", File.ReadAllText(file));
    }

    [Fact]
    public void Missing_folder_is_told_as_usual() =>
        Assert.Throws<DirectoryNotFoundException>(() => FileStamp.OfNew(Path.Join(_path, "none", "file.txt"), "a"u8));

    [Fact]
    public void File_is_read_whole_within_the_limit_only()
    {
        string file = Path.Join(_path, "file.txt");
        File.WriteAllText(file, "12345");

        // On other systems .NET reads it.
        bool isRead = NativeFiles.TryRead(file, 5, out byte[]? rented, out int length);
        Assert.Equal(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is (Architecture.X64 or Architecture.Arm64), isRead);
        if (rented is not null)
        {
            Assert.Equal("12345"u8, rented.AsSpan(0, length));
            ArrayPool<byte>.Shared.Return(rented);
        }

        Assert.False(NativeFiles.TryRead(file, 4, out _, out _));
        Assert.False(NativeFiles.TryRead(_path, 1 << 20, out _, out _));
        Assert.False(NativeFiles.TryRead(Path.Join(_path, "none"), 1, out _, out _));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
