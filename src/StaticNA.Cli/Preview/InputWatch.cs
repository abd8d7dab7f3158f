using System.Collections.Concurrent;
using System.Diagnostics;

namespace StaticNA.Cli.Preview;

/// <summary>
/// Tells when files of some folders have changed. What the system reports is only a reason to look: what counts is what the files
/// hold, so that no way of saving is missed and none counts twice.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    /// <summary>
    /// How long nothing must be heard before the files are looked at, unless it is plain that a save is over: editors save in several
    /// steps.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    /// <summary>How soon to ask again whether a file is still being written: a write is heard of before its file is closed.</summary>
    private static readonly TimeSpan UntilClosed = TimeSpan.FromMilliseconds(1);

    /// <summary>The same when many files change, as by a version control system, which may pause between two of them.</summary>
    private static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(150);

    /// <summary>How long to wait for a file that was emptied or removed to be filled or made again.</summary>
    private static readonly TimeSpan Refill = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a stream of changes may go on before they are looked at all the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>How often to look when nothing is heard: some file systems report nothing.</summary>
    private static readonly TimeSpan Unheard = TimeSpan.FromSeconds(2);

    /// <summary>So many times as long as looking takes is at least waited until the next look.</summary>
    private const int Rest = 50;

    /// <summary>As many as a save of one file can name: the file, its copy, a probe of the folder.</summary>
    private const int Few = 6;

    private readonly string[] _folders;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly ConcurrentDictionary<string, bool> _heard = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _signal = new(0);
    private InputSnapshot _known = InputSnapshot.Empty;
    private TimeSpan _lookTime;
    private volatile bool _isDeaf;
    private volatile bool _hasMissed;

    /// <param name="folders">Absolute; one that is not there yet may appear.</param>
    internal InputWatch(IEnumerable<string> folders)
    {
        _folders = [.. folders];
        Listen();
        _known = Look(new HashSet<string>());
    }

    /// <summary>Whether changes are found by looking only, because the system will not report them.</summary>
    internal bool IsDeaf => _isDeaf;

    /// <summary>Waits until files have changed since the last call, and gives their full paths.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    internal async Task<IReadOnlyList<string>> NextChange(CancellationToken cancellation)
    {
        while (true)
        {
            TimeSpan rest = Rest * _lookTime;
            bool heard = await _signal.WaitAsync(rest > Unheard ? rest : Unheard, cancellation);
            if (heard)
            {
                await Settle(cancellation);
            }

            IReadOnlyList<string> changes = LookForChanges(mayTrust: heard);
            if (changes.Count == 0)
            {
                continue;
            }

            if (!heard)
            {
                // A watched folder may have been replaced, and its watcher still watch the old one.
                Listen();
            }

            return changes;
        }
    }

    public void Dispose()
    {
        StopListening();
        _signal.Dispose();
    }

    private async Task Settle(CancellationToken cancellation)
    {
        var settling = Stopwatch.StartNew();
        TimeSpan silence = TimeSpan.Zero;
        while (settling.Elapsed < Longest)
        {
            OneSave save = SaveHeard();
            if (save == OneSave.IsOver)
            {
                return;
            }

            TimeSpan pause = save == OneSave.GoesOn && settling.Elapsed < Quiet ? UntilClosed : _heard.Count > Few ? QuietAfterMany : Quiet;
            if (await Hears(pause, cancellation))
            {
                silence = TimeSpan.Zero;
                continue;
            }

            silence += pause;
            bool mayGoOn = save == OneSave.GoesOn || _heard.Keys.Any(path => OpenWriters.Has(path) == true)
                || (silence < Refill && _heard.Keys.Any(IsEmptiedOrGone));
            if (!mayGoOn)
            {
                return;
            }
        }
    }

    /// <summary>
    /// Whether all that is heard is the save of one file that was there before, and whether it is over: the file holds something, and
    /// nobody has it open. A new file may be the first of many.
    /// </summary>
    private OneSave SaveHeard()
    {
        string[] files = [.. _heard.Keys.Where(path => _known.Knows(path) || Path.Exists(path))];
        if (_hasMissed || files is not [string file] || !_known.Knows(file))
        {
            return OneSave.IsNot;
        }

        return OpenWriters.Has(file) switch
        {
            true => OneSave.GoesOn,
            false => IsEmptiedOrGone(file) ? OneSave.IsNot : OneSave.IsOver,
            null => OneSave.IsNot,
        };
    }

    /// <summary>Whether anything more is heard within a time from now.</summary>
    private async Task<bool> Hears(TimeSpan time, CancellationToken cancellation)
    {
        while (_signal.Wait(0, CancellationToken.None))
        {
        }

        return await _signal.WaitAsync(time, cancellation);
    }

    private bool IsEmptiedOrGone(string path) => _known.Holds(path) && new FileInfo(path) is not { Exists: true, Length: > 0 };

    /// <param name="mayTrust">Whether no file can have changed but those that were heard of.</param>
    private IReadOnlyList<string> LookForChanges(bool mayTrust)
    {
        mayTrust &= !_hasMissed && !_isDeaf;
        _hasMissed = false;
        var heard = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in _heard.Keys)
        {
            if (_heard.TryRemove(path, out _))
            {
                heard.Add(path);
            }
        }

        InputSnapshot now = (mayTrust && heard.Count <= Few ? _known.With(heard) : null) ?? Look(heard);
        IReadOnlyList<string> changes = now.ChangesSince(_known);
        _known = now;
        return changes;
    }

    private InputSnapshot Look(IReadOnlySet<string> heard)
    {
        long start = Stopwatch.GetTimestamp();
        InputSnapshot now = InputSnapshot.Take(_folders, _known, heard);
        _lookTime = Stopwatch.GetElapsedTime(start);
        return now;
    }

    private void Listen()
    {
        StopListening();
        foreach (string folder in _folders)
        {
            // Where a folder is not there, the one above tells when it appears.
            bool isThere = Directory.Exists(folder);
            string? place = isThere ? folder : Path.GetDirectoryName(folder);
            if (place is not null && Directory.Exists(place))
            {
                Listen(place, isThere);
            }
        }
    }

    private void Listen(string folder, bool deep)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = deep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Hear(change.FullPath);
            watcher.Created += (_, change) => Hear(change.FullPath);
            watcher.Deleted += (_, change) => Hear(change.FullPath);
            watcher.Renamed += (_, change) => Hear(change.OldFullPath, change.FullPath);
            watcher.Error += (_, _) =>
            {
                _hasMissed = true;
                Hear();
            };
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Too many watches on this machine, for one.
            _isDeaf = true;
        }
    }

    private void Hear(params ReadOnlySpan<string> paths)
    {
        bool isNews = paths.IsEmpty;
        foreach (string path in paths)
        {
            if (IsContent(path))
            {
                _heard[path] = true;
                isNews = true;
            }
        }

        if (!isNews)
        {
            return;
        }

        try
        {
            _signal.Release();
        }
        catch (ObjectDisposedException)
        {
            // A last report of a watcher that is being disposed.
        }
    }

    /// <summary>A part of the path below a watched folder may say that it is nobody's content, as in <c>.git/index</c>.</summary>
    private bool IsContent(string path)
    {
        string? folder = _folders.FirstOrDefault(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return folder is null
            || path[(folder.Length + 1)..].Split(Path.DirectorySeparatorChar).All(part => part.Length == 0 || InputSnapshot.IsContent(part));
    }

    private void StopListening()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers.Clear();
    }

    private enum OneSave
    {
        IsNot,
        GoesOn,
        IsOver,
    }
}
