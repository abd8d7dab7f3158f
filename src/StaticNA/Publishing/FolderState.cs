using System.IO.Enumeration;

namespace StaticNA;

/// <summary>
/// The status of every file and folder under some folders: while it is the same, nothing of them has changed, and none need be read to
/// know that.
/// </summary>
internal sealed class FolderState
{
    /// <summary>
    /// What changed so shortly before it was looked at may change again without a trace: clocks of file systems tick every 1 to 10 ms.
    /// </summary>
    private const long TickNanoseconds = 50_000_000;

    /// <summary>The same for file systems that know seconds only.</summary>
    private const long CoarseTickNanoseconds = 2_100_000_000;

    private const long Second = 1_000_000_000;

    private readonly KeyValuePair<string, FileStatus>[] _all;

    private FolderState(KeyValuePair<string, FileStatus>[] all) => _all = all;

    /// <summary>
    /// Looks at all that there is now; a folder need not exist. Null where it can't be told whether something changes: where the system
    /// has no <c>statx</c>, below symbolic links, pipes and devices, and for what changed this very moment.
    /// </summary>
    /// <param name="folders">Absolute paths.</param>
    /// <param name="time">Now, by the clock that stamps files.</param>
    public static FolderState? Take(IEnumerable<string> folders, DateTimeOffset time)
    {
        long now = (time - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;
        var all = new List<KeyValuePair<string, FileStatus>>();
        string[] given = [.. folders.Distinct(StringComparer.Ordinal)];
        IEnumerable<string> outermost = given.Where(folder => !given.Any(other => other != folder && RealPath.IsInside(folder, other)));
        try
        {
            return outermost.All(folder => Add(folder, NativeFiles.StatusOf(folder), all, now)) ? new FolderState([.. all]) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever reads the folder will say so.
            return null;
        }
    }

    /// <summary>Whether everything is as it was.</summary>
    public bool IsStill() =>
        Parallel.For(0, _all.Length, (i, state) =>
        {
            if (NativeFiles.StatusOf(_all[i].Key) != _all[i].Value)
            {
                state.Stop();
            }
        }).IsCompleted;

    /// <summary>The files, as absolute paths, that are not as they were at another time; null if then there were others.</summary>
    public IReadOnlyCollection<string>? ChangedSince(FolderState before)
    {
        var statuses = new Dictionary<string, FileStatus>(before._all, StringComparer.Ordinal);
        var changed = new List<string>();
        foreach ((string path, FileStatus status) in _all)
        {
            if (!statuses.Remove(path, out FileStatus old) || old.IsFolder != status.IsFolder)
            {
                return null;
            }

            // What a folder holds is compared name by name.
            if (status != old && !status.IsFolder)
            {
                changed.Add(path);
            }
        }

        return statuses.Count == 0 ? changed : null;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_all.Length);
        foreach ((string path, FileStatus status) in _all)
        {
            writer.Write(path);
            writer.Write(status.Mode);
            writer.Write(status.Inode);
            writer.Write(status.Size);
            writer.Write(status.Modified);
            writer.Write(status.Changed);
        }
    }

    public static FolderState Read(BinaryReader reader)
    {
        var all = new KeyValuePair<string, FileStatus>[reader.ReadInt32()];
        for (int i = 0; i < all.Length; i++)
        {
            string path = reader.ReadString();
            all[i] = new(path, new FileStatus(
                reader.ReadInt32(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64()));
        }

        return new FolderState(all);
    }

    /// <summary>False where changes can't be told. A folder is looked at before it is listed, so that a name that comes meanwhile tells.</summary>
    private static bool Add(string path, FileStatus? status, List<KeyValuePair<string, FileStatus>> all, long now)
    {
        if (status is not FileStatus known || !IsTelling(known, now))
        {
            return false;
        }

        all.Add(new(path, known));
        if (!known.IsFolder)
        {
            return true;
        }

        string[] inside = [.. new FileSystemEnumerable<string>(
            path, static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })];
        var statuses = new FileStatus?[inside.Length];
        Parallel.For(0, inside.Length, i => statuses[i] = NativeFiles.StatusOf(inside[i]));
        return Enumerable.Range(0, inside.Length).All(i => Add(inside[i], statuses[i], all, now));
    }

    private static bool IsTelling(FileStatus status, long now)
    {
        long tick = status.Changed % Second == 0 ? CoarseTickNanoseconds : TickNanoseconds;
        return status.Mode == 0 || ((status.IsFile || status.IsFolder) && status.Changed < now - tick);
    }
}
