namespace StaticNA;

/// <summary>
/// Publishes a site so that the output folder is, at every instant, the whole old or the whole new one.
/// </summary>
/// <remarks>
/// Two trees are kept: the output folder, and an idle one beside it in <c>.staticna/</c>, which is one generation
/// older. A session brings the idle tree up to date and exchanges the two. A process that is killed leaves the output
/// whole; a machine that loses power may lose files written in the last seconds, which <c>verify</c> tells.
/// </remarks>
public static class SitePublisher
{
    /// <summary>
    /// Starts a session, after repairing what an interrupted one left. Null while another process or session holds the
    /// lock of this output folder. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where
    /// the folder beside the output can't be written.
    /// </summary>
    public static PublishingSession? TryBegin(OutputFolder output, Precompression precompression = Precompression.None)
    {
        var places = new PublishingFolders(output.FullPath);
        places.Create();
        if (TryLock(places.Lock) is not FileStream taken)
        {
            return null;
        }

        try
        {
            TreeExchange.Repair(places);
            return new PublishingSession(places, output.Published, taken) { Precompression = precompression };
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens the file for this process alone: the lock frees itself when the process ends, in whatever way.
    /// </summary>
    private static FileStream? TryLock(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (IsTaken(exception))
        {
            return null;
        }
    }

    /// <summary>EWOULDBLOCK of <c>flock</c> on Linux and macOS, and a sharing violation on Windows.</summary>
    private static bool IsTaken(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
