using System.Collections.Immutable;
using System.Text;

namespace StaticNA;

/// <summary>
/// One of the two sites: a folder or a manifest alone. It is not trusted: what is read is listed in the manifest, has the hash that is
/// listed, lies in the folder, and is no larger than asked for.
/// </summary>
internal sealed class ComparedSite
{
    private readonly string? _folder;
    private readonly Dictionary<string, StagedFile> _files;

    private ComparedSite(string? folder, SiteManifest? manifest)
    {
        _folder = folder;
        Manifest = manifest;
        _files = (manifest?.Files ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Null if nothing is published there.</summary>
    public SiteManifest? Manifest { get; }

    /// <summary>Whether its files can be read, and not only the manifest.</summary>
    public bool HasFiles => _folder is not null;

    /// <param name="path">An output folder, which may be empty, or a manifest.</param>
    /// <exception cref="IOException">It has no manifest that can be relied on, or can't be read.</exception>
    public static ComparedSite Open(string path)
    {
        if (!Directory.Exists(path))
        {
            return new ComparedSite(null, Sound(path, OutputVerifier.ReadManifestFile(path)));
        }

        string folder = RealPath.Resolve(path);
        return Directory.EnumerateFileSystemEntries(folder).Any()
            ? new ComparedSite(folder, Sound(Path.Join(path, SiteManifest.FileName), OutputVerifier.ReadManifest(folder)))
            : new ComparedSite(folder, null);
    }

    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>Null if the file is not listed, is larger than <paramref name="limit"/>, or only the manifest is there.</summary>
    /// <exception cref="IOException">The file is not what the manifest lists.</exception>
    public byte[]? Read(string path, long limit)
    {
        if (_folder is null || !_files.TryGetValue(path, out StagedFile? listed) || listed.Size > limit)
        {
            return null;
        }

        string file = Path.Join(_folder, path);
        bool isOurs = FileStamp.Of(file)?.Size == listed.Size && RealPath.Resolve(file) == file;
        byte[]? bytes = isOurs ? File.ReadAllBytes(file) : null;
        return bytes is not null && ContentHash.Of(bytes) == listed.Hash
            ? bytes
            : throw new IOException($"'{file}' is not what the manifest lists; 'staticna verify' tells what else is wrong");
    }

    /// <summary>Where <c>_redirects</c> leads from one path to another, both as written; without lines that hold a pattern.</summary>
    public ImmutableArray<(string From, string To)> Redirects()
    {
        const long Limit = 16 << 20;
        if (Read("_redirects", Limit) is not byte[] bytes)
        {
            return [];
        }

        return
        [
            .. from line in Encoding.UTF8.GetString(bytes).Split('\n')
               let words = line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)
               where words.Length >= 2 && words[0][0] == '/' && !words[0].Contains('*', StringComparison.Ordinal)
                   && !words[0].Contains("/:", StringComparison.Ordinal)
               select (words[0], words[1]),
        ];
    }

    private static SiteManifest Sound(string path, (ManifestState State, SiteManifest? Manifest) read) =>
        read.Manifest ?? throw new IOException(read.State switch
        {
            ManifestState.Missing => $"there is no '{path}'; give a folder that StaticNA published, or its {SiteManifest.FileName}",
            ManifestState.Forged => $"'{path}' was changed: its root hash does not fit what it lists",
            ManifestState.Unreadable => $"'{path}' is no manifest that this version of StaticNA reads",
            _ => $"'{path}' is no regular file, or too large to be a manifest",
        });
}
