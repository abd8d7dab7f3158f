using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Security.Cryptography;

namespace StaticNA;

/// <summary>
/// Compares a published site, or a copy of one, with its manifest, byte for byte. The folder is not trusted: no symbolic link in it is
/// followed, nothing outside is read, and of a file never more than the manifest says it holds.
/// </summary>
/// <remarks>
/// A manifest tells of any damage, but whoever can write the folder can write a manifest too: that it is the one that was published is
/// told by its root hash alone, kept elsewhere. Folders that hold no file are not looked at.
/// </remarks>
public static class OutputVerifier
{
    /// <summary>In bytes: room for two million files.</summary>
    public const long LargestManifest = 512L << 20;

    private const int BufferSize = 128 << 10;

    /// <summary>Reads every listed file, in parallel. Thread-safe.</summary>
    /// <param name="folder">The output; must exist. It may itself be a symbolic link.</param>
    /// <param name="expected">The root hash that it should have; null if any will do.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="IOException">A file or folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static Verification Verify(string folder, ContentHash? expected, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(folder);
        (ManifestState state, SiteManifest? manifest) = ReadManifest(folder);
        if (manifest is null)
        {
            return new Verification { Manifest = state, Expected = expected };
        }

        Dictionary<string, FoundItem> items = Enumerate(folder, cancellation);
        var findings = new ConcurrentBag<FileFinding>();
        try
        {
            Parallel.ForEach(manifest.Files, new ParallelOptions { CancellationToken = cancellation }, listed =>
            {
                if (Judge(listed, items.GetValueOrDefault(listed.Path), folder) is FileFinding finding)
                {
                    findings.Add(finding);
                }
            });
        }
        catch (AggregateException several)
        {
            throw several.Flatten().InnerExceptions[0];
        }

        HashSet<string> paths = [.. manifest.Files.Select(file => file.Path), SiteManifest.FileName];
        IEnumerable<FileFinding> unlisted = items
            .Where(item => item.Value != FoundItem.Folder && !paths.Contains(item.Key))
            .Select(item => Unlisted(item.Key, item.Value, folder));
        return new Verification
        {
            Manifest = ManifestState.Sound,
            RootHash = manifest.RootHash,
            Expected = expected,
            Files = manifest.Files.Length,
            Bytes = manifest.Files.Sum(file => file.Size),
            Findings = [.. findings.Concat(unlisted).OrderBy(finding => finding.Path, StringComparer.Ordinal)],
        };
    }

    /// <summary>The manifest of a folder that is not trusted, and why there is none.</summary>
    internal static (ManifestState State, SiteManifest? Manifest) ReadManifest(string folder) =>
        ReadManifestFile(Path.Join(folder, SiteManifest.FileName));

    /// <summary>The same of a manifest by itself.</summary>
    internal static (ManifestState State, SiteManifest? Manifest) ReadManifestFile(string file)
    {
        if (FileStamp.Of(file) is not FileStamp stamp)
        {
            bool isThere = Path.Exists(file) || new FileInfo(file).LinkTarget is not null;
            return (isThere ? ManifestState.Irregular : ManifestState.Missing, null);
        }

        if (stamp.Size > LargestManifest)
        {
            return (ManifestState.TooLarge, null);
        }

        byte[] bytes = File.ReadAllBytes(file);
        SiteManifest? manifest = SiteManifest.Parse(bytes);
        ManifestState state = manifest is not null ? ManifestState.Sound
            : ManifestJson.Read(bytes) is null ? ManifestState.Unreadable
            : ManifestState.Forged;
        return (state, manifest);
    }

    private static FileFinding? Judge(StagedFile listed, FoundItem item, string folder)
    {
        if (item is FoundItem.Irregular or FoundItem.Folder)
        {
            return new FileFinding(FileFindingKind.Irregular, listed.Path) { Listed = listed };
        }

        string path = Path.Join(folder, listed.Path);
        if (item == FoundItem.None || FileStamp.Of(path) is not FileStamp stamp)
        {
            return new FileFinding(FileFindingKind.Missing, listed.Path) { Listed = listed };
        }

        ContentHash? hash = stamp.Size == listed.Size ? HashOf(path, listed.Size) : null;
        return hash == listed.Hash
            ? null
            : new FileFinding(FileFindingKind.Changed, listed.Path) { Listed = listed, Size = stamp.Size, Hash = hash };
    }

    private static FileFinding Unlisted(string path, FoundItem item, string folder) => item == FoundItem.Irregular
        ? new FileFinding(FileFindingKind.Irregular, path)
        : new FileFinding(FileFindingKind.Extra, path) { Size = FileStamp.Of(Path.Join(folder, path))?.Size };

    /// <summary>Null if the file does not hold exactly <paramref name="size"/> bytes when it is read.</summary>
    private static ContentHash? HashOf(string path, long size)
    {
        if (size == 0)
        {
            return ContentHash.Of([]);
        }

        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long position = 0;
            while (position < size && RandomAccess.Read(file, buffer, position) is int read and > 0)
            {
                hash.AppendData(buffer, 0, read);
                position += read;
            }

            return position == size ? ContentHash.Read(hash.GetHashAndReset()) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>All that is in the folder, by path with <c>/</c>; of a symbolic link no more than that it is one.</summary>
    private static Dictionary<string, FoundItem> Enumerate(string folder, CancellationToken cancellation)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var entries = new FileSystemEnumerable<(string Path, FoundItem Item)>(
            root,
            (ref FileSystemEntry entry) => (RelativePath(ref entry, root), ItemOf(ref entry)),
            new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        var items = new Dictionary<string, FoundItem>(StringComparer.Ordinal);
        foreach ((string path, FoundItem item) in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            items[path] = item;
        }

        return items;
    }

    private static string RelativePath(ref FileSystemEntry entry, string root) => string.Concat(
        entry.Directory[root.Length..].Trim(Path.DirectorySeparatorChar).ToString().Replace(Path.DirectorySeparatorChar, '/'),
        entry.Directory.Length > root.Length ? "/" : "",
        entry.FileName);

    private static FoundItem ItemOf(ref FileSystemEntry entry)
    {
        if (IsLink(ref entry))
        {
            return FoundItem.Irregular;
        }

        return entry.IsDirectory ? FoundItem.Folder
            : entry.Length == 0 && NativeFiles.IsSpecial(entry.ToFullPath()) ? FoundItem.Irregular
            : FoundItem.File;
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private enum FoundItem
    {
        None,
        File,
        Folder,
        Irregular,
    }
}
