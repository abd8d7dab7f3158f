using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The site as it is published now. It is only read. Safe to use from several threads.</summary>
internal sealed class LiveTree
{
    private readonly string _folder;
    private readonly bool _exists;
    private readonly TreeRecord? _record;

    public LiveTree(PublishingFolders folders)
    {
        _folder = folders.Output;
        _exists = Directory.Exists(_folder);
        _record = TreeRecord.Load(_folder, folders.Records);
    }

    /// <summary>All files as they were published; none if that is not known.</summary>
    public IReadOnlyDictionary<string, RecordedFile> Recorded =>
        _record?.Files ?? ImmutableDictionary<string, RecordedFile>.Empty;

    public string PathOf(string path) => Path.Join(_folder, path);

    /// <summary>
    /// The published file of that path, if it holds exactly these bytes; else null. It is read only where the record
    /// can't tell.
    /// </summary>
    public RecordedFile? Find(string path, ReadOnlySpan<byte> bytes, ContentHash hash)
    {
        if (!_exists || FileStamp.Of(PathOf(path)) is not FileStamp stamp || stamp.Size != bytes.Length)
        {
            return null;
        }

        RecordedFile known = default;
        bool isKnown = _record is not null && _record.Files.TryGetValue(path, out known) && known.Stamp == stamp;
        bool same = isKnown
            ? known.Hash == hash
            : bytes.SequenceEqual(File.ReadAllBytes(PathOf(path)));
        return same ? new RecordedFile(stamp, hash) : null;
    }

    /// <summary>
    /// A compressed copy of a published file that holds what the new one holds; null unless this version made it from that.
    /// </summary>
    public RecordedFile? FindCopy(string copy, string path, ContentHash hash) =>
        _record is not null && _record.Compression == TextCompressor.Method
        && _record.Files.TryGetValue(path, out RecordedFile original) && original.Hash == hash
        && _record.Files.TryGetValue(copy, out RecordedFile known) && FileStamp.Of(PathOf(copy)) == known.Stamp
            ? known
            : null;

    /// <summary>The same of the files that were published, whatever there is beside them.</summary>
    public bool AreFilesUntouched() =>
        _record is not null
        && Parallel.ForEach(_record.Files, (file, state) => StopUnless(FileStamp.Of(PathOf(file.Key)) == file.Value.Stamp, state)).IsCompleted;

    /// <summary>Whether all is as it was published, in so far as sizes and times tell.</summary>
    public bool IsUntouched() =>
        AreFilesUntouched()
        && Parallel.ForEach(_record!.Folders, (folder, state) => StopUnless(FileStamp.OfFolder(PathOf(folder.Key)) == folder.Value, state)).IsCompleted;

    /// <summary>Whether nothing but so many files that <see cref="Find"/> found is published.</summary>
    public bool HoldsOnly(int files) =>
        _record is not null
        && _record.Files.Count == files
        && _record.Folders.All(folder => FileStamp.OfFolder(PathOf(folder.Key)) == folder.Value);

    private static void StopUnless(bool isSame, ParallelLoopState state)
    {
        if (!isSame)
        {
            state.Stop();
        }
    }
}
