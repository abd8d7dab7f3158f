using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticNA.Cli.Preview;

/// <summary>Tells whether somebody is still writing a file.</summary>
internal static partial class OpenWriters
{
    // open(2) of Linux, the same on x64 and arm64.
    private const int ReadOnly = 0;
    private const int NonBlocking = 0x800;
    private const int CloseOnExec = 0x80000;

    // fcntl(2) of Linux, "Leases", and signal(7).
    private const int SetSignal = 10;
    private const int SetLease = 1024;
    private const int ReadLease = 0;
    private const int UrgentSignal = 23;
    private const int TryAgain = 11;

    /// <summary>
    /// Whether a process has the file open for writing. Null where that can't be told: not on Linux, not one's own file, or it is gone.
    /// </summary>
    /// <remarks>
    /// The kernel refuses a lease for reading as long as there is a writer. The lease ends with the handle; should somebody open
    /// the file in that moment, they wait for it, and we get a signal that does nothing instead of one that ends the process.
    /// </remarks>
    internal static bool? Has(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // Not File.OpenHandle, which asks for a lock that a writer may ask for in the same moment.
        using var handle = new SafeFileHandle(Open(path, ReadOnly | CloseOnExec | NonBlocking), ownsHandle: true);
        return handle.IsInvalid || Control(handle, SetSignal, UrgentSignal) != 0 ? null
            : Control(handle, SetLease, ReadLease) == 0 ? false
            : Marshal.GetLastPInvokeError() == TryAgain ? true
            : null;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle handle, int command, int argument);
}
