using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>
/// The system calls that .NET does not offer. Where a platform lacks one, it is reported as not supported.
/// </summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    // Linux's numbers (asm-generic/errno.h), the same on every architecture .NET runs on.
    private const int InvalidArgument = 22;
    private const int NotImplemented = 38;
    private const int NotSupported = 95;

    // Linux's struct statx, the same on every architecture.
    private const int StatusSize = 256;
    private const int ModeOffset = 28;
    private const int NoFollow = 0x100;
    private const uint TypeOnly = 1;
    private const uint AllBasics = 0x7FF;
    private const int EmptyPath = 0x1000;
    private const int TypeMask = 0xF000;

    // Flags of open: write only, make it, only if there is none, not for child processes. Linux's on x86-64 and arm64.
    private const int NewFile = 0x1 | 0x40 | 0x80 | KeptFromChildren;
    private const int KeptFromChildren = 0x80000;
    private const int ReadAndWriteForAll = 0x1B6;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;
    private const int SymbolicLink = 0xA000;

    /// <summary>
    /// Exchanges two names on one file system in one step (<c>renameat2</c> with <c>RENAME_EXCHANGE</c>, Linux 3.15).
    /// False where the system or the file system can't. Any other failure is an <see cref="IOException"/>.
    /// </summary>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            if (Renameat2(CurrentFolder, first, CurrentFolder, second, RenameExchange) == 0)
            {
                return true;
            }
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }

        int error = Marshal.GetLastPInvokeError();
        return error is InvalidArgument or NotImplemented or NotSupported
            ? false
            : throw new IOException(
                $"'{second}' can't be exchanged with '{first}': {Marshal.GetPInvokeErrorMessage(error)}; the output "
                + "folder must be on the same file system as the folder that holds it, and be no mount point");
    }

    /// <summary>Gives a file a second name. False where that fails for any reason.</summary>
    public static bool TryLink(string existing, string name)
    {
        try
        {
            return Link(existing, name) == 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>
    /// Makes a new file of these bytes, with half the system calls of .NET, which locks every file that it opens. Null where that fails for
    /// any reason, and then no file is left behind.
    /// </summary>
    public static FileStatus? TryCreate(string path, ReadOnlySpan<byte> bytes)
    {
        int file = KnowsFlags ? Open(path, NewFile, ReadAndWriteForAll) : -1;
        if (file < 0)
        {
            return null;
        }

        FileStatus? status = TryWrite(file, bytes) && StatusOf(file, "", EmptyPath) is { IsFile: true } made ? made : null;
        bool isClosed = Close(file) == 0;
        if (status is not null && isClosed)
        {
            return status;
        }

        File.Delete(path);
        return null;
    }

    /// <summary>
    /// Reads a file as a whole, with half the system calls of .NET. False where that fails for any reason, and where it is no regular file
    /// or has more than <paramref name="limit"/> bytes.
    /// </summary>
    /// <param name="path">The file; symbolic links are followed.</param>
    /// <param name="limit">Most bytes.</param>
    /// <param name="rented">Of <see cref="ArrayPool{T}"/>, to be given back; null if the answer is false.</param>
    /// <param name="length">How many bytes of it are the file's.</param>
    public static bool TryRead(string path, int limit, [NotNullWhen(true)] out byte[]? rented, out int length)
    {
        (rented, length) = (null, 0);
        int file = KnowsFlags ? Open(path, KeptFromChildren, 0) : -1;
        if (file < 0)
        {
            return false;
        }

        if (StatusOf(file, "", EmptyPath) is { IsFile: true } status && status.Size <= limit)
        {
            rented = ArrayPool<byte>.Shared.Rent((int)status.Size);
            length = ReadAll(file, rented.AsSpan(0, (int)status.Size));
        }

        _ = Close(file);
        if (length < 0)
        {
            ArrayPool<byte>.Shared.Return(rented!);
            rented = null;
        }

        return rented is not null;
    }

    // Whether the numbers of open are those of this system.
    private static bool KnowsFlags => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is (Architecture.X64 or Architecture.Arm64);

    /// <returns>How many bytes there were; less than nothing after a failure.</returns>
    private static int ReadAll(int file, Span<byte> buffer)
    {
        int total = 0;
        while (total < buffer.Length)
        {
            nint read = Read(file, ref MemoryMarshal.GetReference(buffer[total..]), buffer.Length - total);
            if (read <= 0)
            {
                return read < 0 ? -1 : total;
            }

            total += (int)read;
        }

        return total;
    }

    private static bool TryWrite(int file, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            nint written = Write(file, ref MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written <= 0)
            {
                return false;
            }

            bytes = bytes[(int)written..];
        }

        return true;
    }

    /// <summary>
    /// The status of a path, of which no symbolic link is followed (<c>statx</c>, Linux 4.11). Null where that can't be asked, or has no
    /// answer.
    /// </summary>
    public static FileStatus? StatusOf(string path) => StatusOf(CurrentFolder, path, NoFollow);

    private static FileStatus? StatusOf(int folder, string path, int flags)
    {
        const int NoSuchFile = 2;
        Span<byte> status = stackalloc byte[StatusSize];
        try
        {
            if (StatxWithError(folder, path, flags, AllBasics, ref MemoryMarshal.GetReference(status)) != 0)
            {
                return Marshal.GetLastPInvokeError() == NoSuchFile ? default(FileStatus) : null;
            }
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }

        return new FileStatus(
            MemoryMarshal.Read<ushort>(status[ModeOffset..]),
            MemoryMarshal.Read<long>(status[32..]),
            MemoryMarshal.Read<long>(status[40..]),
            Nanoseconds(status[112..]),
            Nanoseconds(status[96..]));

        static long Nanoseconds(ReadOnlySpan<byte> time) =>
            (MemoryMarshal.Read<long>(time) * 1_000_000_000) + MemoryMarshal.Read<uint>(time[8..]);
    }

    /// <summary>
    /// Whether a path is a pipe, a socket or a device, which .NET takes for an empty file, and which may block whoever opens it
    /// (<c>statx</c>, Linux 4.11). False where that can't be told. No symbolic link is followed.
    /// </summary>
    public static bool IsSpecial(string path)
    {
        Span<byte> status = stackalloc byte[StatusSize];
        try
        {
            return Statx(CurrentFolder, path, NoFollow, TypeOnly, ref MemoryMarshal.GetReference(status)) == 0
                && (MemoryMarshal.Read<ushort>(status[ModeOffset..]) & TypeMask) is not (RegularFile or Folder or SymbolicLink);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, ref byte bytes, nint length);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, ref byte bytes, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int StatxWithError(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Renameat2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);
}
