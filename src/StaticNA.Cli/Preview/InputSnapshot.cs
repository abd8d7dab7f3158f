using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace StaticNA.Cli.Preview;

/// <summary>All files that a build may read, as they were at one time.</summary>
internal sealed class InputSnapshot
{
    /// <summary>As deep as folders are looked through, so that a symbolic link to a folder above it ends.</summary>
    private const int Deepest = 12;

    private readonly IReadOnlyDictionary<string, WatchedFile> _files;

    private InputSnapshot(IReadOnlyDictionary<string, WatchedFile> files) => _files = files;

    internal static InputSnapshot Empty { get; } = new(new Dictionary<string, WatchedFile>());

    /// <summary>
    /// Looks at every file of the folders. One whose size and time are those of <paramref name="before"/> is not read, unless
    /// something was heard of it.
    /// </summary>
    /// <param name="folders">Absolute; one that is not there has no files.</param>
    /// <param name="before">The snapshot to compare with.</param>
    /// <param name="heard">Full paths of files that are said to have changed.</param>
    internal static InputSnapshot Take(IEnumerable<string> folders, InputSnapshot before, IReadOnlySet<string> heard)
    {
        var files = new ConcurrentDictionary<string, WatchedFile>(StringComparer.Ordinal);
        Found[] found = [.. folders.SelectMany(Find).DistinctBy(file => file.Path, StringComparer.Ordinal)];
        Parallel.ForEach(found, file =>
        {
            bool isKnown = before._files.TryGetValue(file.Path, out WatchedFile known)
                && (known.Size, known.Modified) == (file.Size, file.Modified)
                && !heard.Contains(file.Path);
            if ((isKnown ? known.Hash : HashOf(file.Path)) is ContentHash hash)
            {
                files[file.Path] = new WatchedFile(file.Size, file.Modified, hash);
            }
        });
        return new InputSnapshot(files);
    }

    /// <summary>
    /// The same, but that of some files it is known that they may have changed, and of all others that they have not. Null if that takes
    /// a look at everything: one is a folder, or was one.
    /// </summary>
    /// <param name="heard">Full paths.</param>
    internal InputSnapshot? With(IReadOnlySet<string> heard)
    {
        var files = new Dictionary<string, WatchedFile>(_files, StringComparer.Ordinal);
        foreach (string path in heard)
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null || Directory.Exists(path) || (!Knows(path) && !file.Exists && HoldsFolder(path)))
            {
                return null;
            }

            files.Remove(path);
            if (file.Exists && HashOf(path) is ContentHash hash)
            {
                files[path] = new WatchedFile(file.Length, file.LastWriteTimeUtc.Ticks, hash);
            }
        }

        return new InputSnapshot(files);
    }

    /// <summary>Whether there was such a file.</summary>
    internal bool Knows(string path) => _files.ContainsKey(path);

    private bool HoldsFolder(string path) =>
        _files.Keys.Any(file => file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Whether there was a file with anything in it.</summary>
    internal bool Holds(string path) => _files.TryGetValue(path, out WatchedFile file) && file.Size > 0;

    /// <summary>Full paths of files that are new, gone, or hold other bytes than before; in ordinal order.</summary>
    internal IReadOnlyList<string> ChangesSince(InputSnapshot before) =>
    [
        .. _files.Where(file => !before._files.TryGetValue(file.Key, out WatchedFile old) || old.Hash != file.Value.Hash)
            .Select(file => file.Key)
            .Concat(before._files.Keys.Where(path => !_files.ContainsKey(path)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Null if the file is gone again, or can't be read; what can't be read is the build's to report.</summary>
    private static ContentHash? HashOf(string path)
    {
        try
        {
            return ContentHash.Of(File.ReadAllBytes(path));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return default(ContentHash);
        }
    }

    private static Found[] Find(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. List(folder)] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A folder that vanishes while it is listed is heard of, and looked at again.
            return [];
        }
    }

    /// <summary>Hidden files and editors' copies are nobody's content, here as in a build.</summary>
    private static FileSystemEnumerable<Found> List(string folder) =>
        new(
            folder,
            static (ref FileSystemEntry entry) => new Found(entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.Ticks),
            new EnumerationOptions
            {
                AttributesToSkip = 0,
                IgnoreInaccessible = true,
                RecurseSubdirectories = true,
                MaxRecursionDepth = Deepest,
            })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsContent(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => IsContent(entry.FileName),
        };

    /// <summary>Whether a file or folder of such a name may be content.</summary>
    internal static bool IsContent(ReadOnlySpan<char> name) => name[0] != '.' && name[^1] != '~';

    private readonly record struct Found(string Path, long Size, long Modified);
}
