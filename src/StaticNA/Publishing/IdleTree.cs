using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>
/// The tree that is not published, being brought up to date. A file in it may be hard-linked to the live tree, so none
/// is ever written in place: the old name is removed and a new file made.
/// </summary>
/// <remarks>
/// While it is open it holds no manifest, so that a tree left by a crash has no record, and the next session starts it
/// afresh. <see cref="Put"/> and <see cref="Link"/> are safe to call from several threads for different paths; all
/// other members are not to run beside them.
/// </remarks>
internal sealed class IdleTree
{
    private const long Touched = -1;

    private readonly PublishingFolders _places;
    private readonly ClaimedPaths _claimed;

    /// <summary>What an earlier generation left, less what the site under way has taken over or replaced.</summary>
    private readonly ConcurrentDictionary<string, RecordedFile> _files;

    /// <summary>
    /// The same of folders, but for the root, with the time when each was modified, in ticks; <see cref="Touched"/> if that has to be asked
    /// for again. One in which something is made for the site under way is no more among them: it <see cref="SiteFolder.IsMade"/>.
    /// </summary>
    private readonly ConcurrentDictionary<string, long> _folders;
    private readonly Lock _obstacles = new();
    private bool _adopted;
    private volatile bool _damaged;
    private bool _sealed;

    private IdleTree(PublishingFolders places, ClaimedPaths claimed, TreeRecord? record)
    {
        _places = places;
        _claimed = claimed;
        _files = new(Environment.ProcessorCount, record?.Files.Count ?? 0, StringComparer.Ordinal);
        _folders = new(Environment.ProcessorCount, record?.Folders.Count ?? 0, StringComparer.Ordinal);
    }

    /// <summary>Whether it started empty, so that it holds nothing but what was put and linked.</summary>
    public bool IsNew => !_adopted;

    /// <summary>
    /// Opens the tree that the generation before last left, or an empty one where it can't be trusted.
    /// </summary>
    /// <param name="places">Where it is.</param>
    /// <param name="claimed">What it is to hold in the end: all that is put or linked is claimed before.</param>
    public static IdleTree Open(PublishingFolders places, ClaimedPaths claimed)
    {
        TreeRecord? record = TreeRecord.Load(places.Tree, places.Records);
        if (record is null && Directory.Exists(places.Tree))
        {
            Directory.Delete(places.Tree, recursive: true);
        }

        Directory.CreateDirectory(places.Tree);
        var tree = new IdleTree(places, claimed, record);
        if (record is not null)
        {
            File.Delete(Path.Join(places.Tree, SiteManifest.FileName));
            tree.Adopt(record);
        }

        return tree;
    }

    /// <summary>Makes the file hold these bytes; keeps the one that is there if it does already.</summary>
    public RecordedFile Put(string path, SiteFolder folder, ReadOnlySpan<byte> bytes, ContentHash hash)
    {
        try
        {
            bool isThere = TryTake(path, out RecordedFile old);
            if (isThere && old.Hash == hash && IsUntouched(path, old))
            {
                return old;
            }

            MakeRoom(path, folder, isThere);
            return new RecordedFile(FileStamp.OfNew(PathOf(path), bytes), hash);
        }
        catch
        {
            _damaged = true;
            throw;
        }
    }

    /// <summary>Makes the file the same as one of the live tree, down to its modification time.</summary>
    public RecordedFile Link(string path, SiteFolder folder, string livePath, RecordedFile live)
    {
        try
        {
            bool isThere = TryTake(path, out RecordedFile old);
            if (isThere && old == live && IsUntouched(path, old))
            {
                return old;
            }

            MakeRoom(path, folder, isThere);
            if (NativeFiles.TryLink(livePath, PathOf(path)))
            {
                return live;
            }

            File.Copy(livePath, PathOf(path));
            return live with { Stamp = FileStamp.Of(PathOf(path))!.Value };
        }
        catch
        {
            _damaged = true;
            throw;
        }
    }

    /// <summary>Removes all that is not claimed.</summary>
    public void RemoveUnclaimed()
    {
        foreach (string path in _files.Keys.Where(path => !_claimed.IsFile(path)))
        {
            File.Delete(PathOf(path));
            _files.TryRemove(path, out _);
            Touch(SitePath.FolderOf(path));
        }

        foreach (string folder in _folders.Keys.Where(folder => !_claimed.IsFolder(folder)).OrderByDescending(folder => folder.Length))
        {
            Directory.Delete(PathOf(folder), recursive: true);
            _folders.TryRemove(folder, out _);
            Touch(SitePath.FolderOf(folder));
        }
    }

    /// <summary>Makes ready what <see cref="Seal"/> writes; nothing may be changed after that.</summary>
    /// <param name="manifest">All files of the tree.</param>
    /// <param name="compression">As <see cref="TreeRecord.Compression"/>.</param>
    /// <param name="files">The same files as they are in the tree.</param>
    public TreeSeal PrepareSeal(
        SiteManifest manifest, string compression, IReadOnlyCollection<KeyValuePair<string, RecordedFile>> files)
    {
        try
        {
            byte[] bytes = [];
            string recordFile = "";
            KeyValuePair<string, long>[] folders = [];
            RecordDraft? record = null;
            Parallel.Invoke(
                () =>
                {
                    bytes = manifest.ToUtf8();
                    recordFile = TreeRecord.PathFor(ContentHash.Of(bytes), _places.Records);
                },
                () => record = TreeRecord.Begin(compression, files),
                () => folders = FoldersBelowRoot());
            TreeRecord.AddFolders(record!, folders);
            return new TreeSeal(bytes, recordFile, record!);
        }
        catch
        {
            _damaged = true;
            throw;
        }
    }

    /// <summary>Writes manifest and record.</summary>
    public void Seal(TreeSeal seal)
    {
        try
        {
            using (var file = File.OpenHandle(PathOf(SiteManifest.FileName), FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, seal.Manifest, 0);
            }

            // Only the folder of the manifest itself changed by that.
            TreeRecord.Save(seal.RecordFile, seal.Record, FileStamp.OfFolder(_places.Tree) ?? 0);
            _sealed = true;
        }
        catch
        {
            _damaged = true;
            throw;
        }
    }

    /// <summary>
    /// Ends the work on the tree for a session that is given up: seals it as it stands, so that the next session need not start
    /// afresh, or removes it if what it holds is not known for certain, as on a full disk. Does nothing if it is sealed.
    /// </summary>
    /// <param name="put">All that was put or linked.</param>
    public void GiveUp(IEnumerable<KeyValuePair<string, RecordedFile>> put)
    {
        if (_sealed)
        {
            return;
        }

        try
        {
            if (!_damaged)
            {
                KeyValuePair<string, RecordedFile>[] files = [.. _files, .. put];
                var manifest = SiteManifest.Of(
                    files.Select(file => new StagedFile(file.Key, file.Value.Stamp.Size, file.Value.Hash)));
                Seal(PrepareSeal(manifest, compression: "", files));
            }
        }
        finally
        {
            if (_damaged)
            {
                Directory.Delete(_places.Tree, recursive: true);
            }
        }
    }

    private KeyValuePair<string, long>[] FoldersBelowRoot()
    {
        IEnumerable<SiteFolder> made = _claimed.Folders().Where(folder => folder.IsMade && folder.Parent is not null);
        KeyValuePair<string, long>[] folders = [.. _folders, .. made.Select(folder => KeyValuePair.Create(folder.Path, Touched))];
        Parallel.For(0, folders.Length, i =>
        {
            (string path, long modified) = folders[i];
            folders[i] = modified == Touched ? new(path, FileStamp.OfFolder(PathOf(path)) ?? 0) : folders[i];
        });
        return folders;
    }

    private string PathOf(string path) => Path.Join(_places.Tree, path);

    private bool IsUntouched(string path, RecordedFile file) => FileStamp.Of(PathOf(path)) == file.Stamp;

    /// <summary>
    /// Takes over what the record lists and is still there, and removes what others put into the tree since.
    /// </summary>
    private void Adopt(TreeRecord record)
    {
        _adopted = true;
        KeyValuePair<string, long>[] recorded = [.. record.Folders];
        long?[] modified = new long?[recorded.Length];
        Parallel.For(0, recorded.Length, i => modified[i] = FileStamp.OfFolder(PathOf(recorded[i].Key)));

        // Parents first: below a folder that is gone, or that a symbolic link replaces, nothing is ours.
        foreach (int i in Enumerable.Range(0, recorded.Length).OrderBy(i => recorded[i].Key, StringComparer.Ordinal))
        {
            (string folder, long expected) = recorded[i];
            if (modified[i] is not null && IsAdopted(SitePath.FolderOf(folder)))
            {
                if (folder.Length > 0)
                {
                    _folders[folder] = modified[i] == expected ? expected : Touched;
                }

                if (modified[i] != expected)
                {
                    RemoveStrangers(folder, record);
                }
            }
        }

        foreach ((string path, RecordedFile file) in record.Files)
        {
            if (IsAdopted(SitePath.FolderOf(path)))
            {
                _files[path] = file;
            }
        }
    }

    private void RemoveStrangers(string folder, TreeRecord record)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(PathOf(folder)).EnumerateFileSystemInfos().ToList())
        {
            string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            bool isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            if (isFolder && !record.Folders.ContainsKey(path))
            {
                Directory.Delete(entry.FullName, recursive: true);
            }
            else if (!isFolder && !record.Files.ContainsKey(path))
            {
                File.Delete(entry.FullName);
            }
        }
    }

    private bool IsAdopted(string folder) => folder.Length == 0 || _folders.ContainsKey(folder);

    private bool TryTake(string path, out RecordedFile file)
    {
        file = default;
        return _adopted && _files.TryRemove(path, out file);
    }

    /// <param name="path">Where something is to be.</param>
    /// <param name="folder">The folder it is in.</param>
    /// <param name="isThere">Whether a file of an earlier generation is.</param>
    private void MakeRoom(string path, SiteFolder folder, bool isThere)
    {
        Make(folder);
        if (isThere)
        {
            File.Delete(PathOf(path));
        }
        else if (_adopted && _folders.ContainsKey(path))
        {
            RemoveFolder(path);
        }
    }

    private void Make(SiteFolder folder)
    {
        if (folder.IsMade)
        {
            return;
        }

        if (!_adopted || !_folders.TryRemove(folder.Path, out _))
        {
            Make(folder.Parent!);
            if (_adopted && _files.ContainsKey(folder.Path))
            {
                RemoveObstacle(folder.Path);
            }

            // Another thread may be about the same.
            Directory.CreateDirectory(PathOf(folder.Path));
        }

        folder.SetMade();
    }

    private void Touch(string folder)
    {
        if (_folders.ContainsKey(folder))
        {
            _folders[folder] = Touched;
        }
    }

    /// <summary>
    /// Removes a file of an earlier generation where a folder is to be; several threads may want the same.
    /// </summary>
    private void RemoveObstacle(string path)
    {
        lock (_obstacles)
        {
            if (_files.ContainsKey(path))
            {
                File.Delete(PathOf(path));
                _files.TryRemove(path, out _);
            }
        }
    }

    private void RemoveFolder(string folder)
    {
        Directory.Delete(PathOf(folder), recursive: true);
        foreach (string path in _files.Keys.Where(path => IsIn(path, folder)))
        {
            _files.TryRemove(path, out _);
        }

        foreach (string inner in _folders.Keys.Where(path => path == folder || IsIn(path, folder)))
        {
            _folders.TryRemove(inner, out _);
        }
    }

    private static bool IsIn(string path, string folder) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);
}
