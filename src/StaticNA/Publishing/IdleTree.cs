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
    private readonly ConcurrentDictionary<string, RecordedFile> _files;

    /// <summary>When each folder was modified, in ticks; <see cref="Touched"/> if that has to be asked for again.</summary>
    private readonly ConcurrentDictionary<string, long> _folders;
    private readonly Lock _obstacles = new();
    private bool _adopted;
    private volatile bool _damaged;
    private bool _sealed;

    /// <param name="places">Where it is.</param>
    /// <param name="size">How many files it may hold.</param>
    private IdleTree(PublishingFolders places, int size)
    {
        _places = places;
        _files = new(Environment.ProcessorCount, size, StringComparer.Ordinal);
        _folders = new(Environment.ProcessorCount, size, StringComparer.Ordinal) { [""] = Touched };
    }

    /// <summary>
    /// Opens the tree that the generation before last left, or an empty one where it can't be trusted.
    /// </summary>
    public static IdleTree Open(PublishingFolders places)
    {
        TreeRecord? record = TreeRecord.Load(places.Tree, places.Records);
        if (record is null && Directory.Exists(places.Tree))
        {
            Directory.Delete(places.Tree, recursive: true);
        }

        Directory.CreateDirectory(places.Tree);
        var tree = new IdleTree(places, record?.Files.Count ?? 0);
        if (record is not null)
        {
            File.Delete(Path.Join(places.Tree, SiteManifest.FileName));
            tree.Adopt(record);
        }

        return tree;
    }

    /// <summary>Makes the file hold these bytes; keeps the one that is there if it does already.</summary>
    public void Put(string path, ReadOnlySpan<byte> bytes, ContentHash hash)
    {
        if (_files.TryGetValue(path, out RecordedFile old) && old.Hash == hash && IsUntouched(path, old))
        {
            return;
        }

        try
        {
            MakeRoom(path);
            _files[path] = new RecordedFile(FileStamp.OfNew(PathOf(path), bytes), hash);
        }
        catch
        {
            _damaged = true;
            throw;
        }
    }

    /// <summary>Makes the file the same as one of the live tree, down to its modification time.</summary>
    public void Link(string path, string livePath, RecordedFile live)
    {
        if (_files.TryGetValue(path, out RecordedFile old) && old == live && IsUntouched(path, old))
        {
            return;
        }

        try
        {
            MakeRoom(path);
            if (!NativeFiles.TryLink(livePath, PathOf(path)))
            {
                File.Copy(livePath, PathOf(path));
                live = live with { Stamp = FileStamp.Of(PathOf(path))!.Value };
            }

            _files[path] = live;
        }
        catch
        {
            _damaged = true;
            throw;
        }
    }

    /// <summary>Removes all files but these, and the folders that hold none of them.</summary>
    public void RemoveAllBut(IEnumerable<string> paths)
    {
        if (!_adopted)
        {
            // It started empty and holds nothing but what was put.
            return;
        }

        var wanted = paths.ToHashSet(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (string path in wanted)
        {
            SitePath.AddFoldersOf(path, folders);
        }

        foreach (string path in _files.Keys.Where(path => !wanted.Contains(path)))
        {
            File.Delete(PathOf(path));
            _files.TryRemove(path, out _);
            _folders[SitePath.FolderOf(path)] = Touched;
        }

        var empty = _folders.Keys.Where(folder => !folders.Contains(folder)).OrderByDescending(folder => folder.Length);
        foreach (string folder in empty)
        {
            Directory.Delete(PathOf(folder), recursive: true);
            _folders.TryRemove(folder, out _);
            _folders[SitePath.FolderOf(folder)] = Touched;
        }
    }

    /// <summary>Writes manifest and record; nothing may be changed after that.</summary>
    /// <param name="manifest">All files of the tree.</param>
    /// <param name="compression">As <see cref="TreeRecord.Compression"/>.</param>
    public void Seal(SiteManifest manifest, string compression)
    {
        try
        {
            WriteManifestAndRecord(manifest, compression);
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
    public void GiveUp()
    {
        if (_sealed)
        {
            return;
        }

        try
        {
            if (!_damaged)
            {
                var manifest = SiteManifest.Of(
                    _files.Select(file => new StagedFile(file.Key, file.Value.Stamp.Size, file.Value.Hash)));
                Seal(manifest, compression: "");
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

    private void WriteManifestAndRecord(SiteManifest manifest, string compression)
    {
        KeyValuePair<string, long>[] folders = [.. _folders];
        byte[] bytes = [];
        MemoryStream? record = null;
        Parallel.Invoke(
            () => bytes = manifest.ToUtf8(),
            () => record = TreeRecord.Begin(compression, _files),
            () => Parallel.For(0, folders.Length, i =>
            {
                (string path, long modified) = folders[i];
                folders[i] = modified == Touched ? new(path, FileStamp.OfFolder(PathOf(path)) ?? 0) : folders[i];
            }));
        using (var file = File.OpenHandle(
            PathOf(SiteManifest.FileName), FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, bytes, 0);
        }

        // Only the folder of the manifest itself changed by that.
        folders[Array.FindIndex(folders, folder => folder.Key.Length == 0)] = new("", FileStamp.OfFolder(_places.Tree) ?? 0);
        TreeRecord.Save(TreeRecord.PathFor(ContentHash.Of(bytes), _places.Records), record!, folders);
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
            if (modified[i] is not null && _folders.ContainsKey(SitePath.FolderOf(folder)))
            {
                _folders[folder] = folder.Length > 0 && modified[i] == expected ? expected : Touched;
                if (modified[i] != expected)
                {
                    RemoveStrangers(folder, record);
                }
            }
        }

        foreach ((string path, RecordedFile file) in record.Files)
        {
            if (_folders.ContainsKey(SitePath.FolderOf(path)))
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

    private void MakeRoom(string path)
    {
        string folder = SitePath.FolderOf(path);
        CreateFolder(folder);
        Touch(folder);
        if (_files.ContainsKey(path))
        {
            File.Delete(PathOf(path));
            _files.TryRemove(path, out _);
        }
        else if (_folders.ContainsKey(path))
        {
            RemoveFolder(path);
        }
    }

    private void CreateFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
        {
            return;
        }

        string parent = SitePath.FolderOf(folder);
        CreateFolder(parent);
        Touch(parent);
        if (_files.ContainsKey(folder))
        {
            RemoveObstacle(folder);
        }

        Directory.CreateDirectory(PathOf(folder));
        _folders[folder] = Touched;
    }

    private void Touch(string folder)
    {
        if (_folders[folder] != Touched)
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
