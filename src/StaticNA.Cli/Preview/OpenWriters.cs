using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticNA.Cli.Preview;

/// <summary>Tells whether somebody is still writing a file.</summary>
internal static partial class OpenWriters
{
    // fcntl(2) of Linux, "Leases", and signal(7).
    private const int SetSignal = 10;
    private const int SetLease = 1024;
    private const int ReadLease = 0;
    private const int UrgentSignal = 23;
    private const int TryAgain = 11;

    /// <summary>
    /// Whether a process has the file open for writing. False where that can't be told: not on Linux, or not one's own file.
    /// </summary>
    /// <remarks>
    /// The kernel refuses a lease for reading as long as there is a writer. The lease ends with the handle; should somebody open
    /// the file in that moment, they wait for it, and we get a signal that does nothing instead of one that ends the process.
    /// </remarks>
    internal static bool Has(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Control(handle, SetSignal, UrgentSignal) == 0
                && Control(handle, SetLease, ReadLease) != 0
                && Marshal.GetLastPInvokeError() == TryAgain;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A .NET program that writes it holds an exclusive lock on it (flock), and we ask for a shared one.
            return failure.HResult == TryAgain;
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle handle, int command, int argument);
}
