using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace StaticNA;

/// <summary>
/// What was published: every file but the manifest itself, with size and SHA-256. It is the proof that an output folder
/// is ours, and what <c>verify</c> and <c>diff</c> compare.
/// </summary>
/// <remarks>
/// The root hash is the SHA-256 of one line per file in the manifest's order: <c>hash size path\n</c>, UTF-8, the hash
/// as 64 lower-case hexadecimal digits and the size in decimal digits.
/// </remarks>
public sealed class SiteManifest
{
    /// <summary>The manifest's own name, in the root of the output folder.</summary>
    public const string FileName = "staticna-manifest.json";

    /// <summary>The version of the format that is written and read.</summary>
    public const int Format = 1;

    /// <summary>Most bytes of a line without its path.</summary>
    private const int AroundPath = ContentHash.Digits + Utf8Builder.LongestNumber + 3;

    private SiteManifest(ImmutableArray<StagedFile> files)
    {
        Files = files;
        RootHash = HashLines(files);
    }

    /// <summary>Ordered by path, ordinally (UTF-16); no path twice.</summary>
    public ImmutableArray<StagedFile> Files { get; }

    /// <summary>One hash for the whole site: equal if and only if all paths, sizes and hashes are.</summary>
    public ContentHash RootHash { get; }

    /// <summary>
    /// Sorts the files. Two of one path, or a path that no site can hold, throw <see cref="ArgumentException"/>.
    /// </summary>
    public static SiteManifest Of(IEnumerable<StagedFile> files)
    {
        StagedFile[] sorted = [.. files];
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return IsProper(sorted)
            ? new SiteManifest(ImmutableCollectionsMarshal.AsImmutableArray(sorted))
            : throw new ArgumentException("a path is given twice or is no path of a site", nameof(files));
    }

    /// <summary>
    /// Null unless <paramref name="utf8"/> is a manifest of this format whose files are in order and whose root hash is
    /// right.
    /// </summary>
    public static SiteManifest? Parse(ReadOnlySpan<byte> utf8)
    {
        if (ManifestJson.Read(utf8) is not (StagedFile[] files, ContentHash rootHash) || !IsProper(files))
        {
            return null;
        }

        var manifest = new SiteManifest(ImmutableCollectionsMarshal.AsImmutableArray(files));
        return manifest.RootHash == rootHash ? manifest : null;
    }

    /// <summary>
    /// The manifest in <paramref name="folder"/>, or null if there is none that <see cref="Parse"/> accepts.
    /// </summary>
    public static SiteManifest? ReadFrom(string folder)
    {
        string file = Path.Join(folder, FileName);
        return FileStamp.Of(file) is null ? null : Parse(File.ReadAllBytes(file));
    }

    /// <summary>The manifest as JSON, one line per file.</summary>
    public byte[] ToUtf8() => ManifestJson.Write(this);

    private static bool IsProper(StagedFile[] files)
    {
        string? previous = null;
        foreach (StagedFile file in files)
        {
            bool proper = file.Size >= 0
                && file.Path != FileName
                && SitePath.Objection(file.Path) is null
                && (previous is null || string.CompareOrdinal(previous, file.Path) < 0);
            if (!proper)
            {
                return false;
            }

            previous = file.Path;
        }

        return true;
    }

    private static ContentHash HashLines(ImmutableArray<StagedFile> files)
    {
        const int ManyLines = 1 << 14;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = new ArrayBufferWriter<byte>(2 * ManyLines);
        foreach (StagedFile file in files)
        {
            var line = new Utf8Builder(lines.GetSpan(AroundPath + Encoding.UTF8.GetMaxByteCount(file.Path.Length)));
            line.Add(file.Hash);
            line.Add(" "u8);
            line.Add(file.Size);
            line.Add(" "u8);
            line.Add(file.Path);
            line.Add("\n"u8);
            lines.Advance(line.Length);
            if (lines.WrittenCount > ManyLines)
            {
                hash.AppendData(lines.WrittenSpan);
                lines.ResetWrittenCount();
            }
        }

        hash.AppendData(lines.WrittenSpan);
        return ContentHash.Read(hash.GetHashAndReset());
    }
}
