using System.Security.Cryptography;
using System.Text;

namespace StaticNA;

/// <summary>
/// What the publisher left in a tree: files with size, time and hash, folders with their time. Kept outside the tree,
/// in a file named after the hash of the tree's manifest, so that it stays right whichever way the trees are exchanged.
/// </summary>
/// <remarks>
/// Trust: a file whose size and modification time are those of the record is taken to hold the recorded bytes; it is
/// not read. Whoever changes bytes and sets the time back is not noticed here, nor is a failing disk; <c>verify</c>,
/// which reads every byte, notices both. A record ends with a hash of itself: one that is missing, cut off, damaged or
/// of another version is no record, and costs time but never changes the output.
/// </remarks>
internal sealed class TreeRecord
{
    // Bytes of a folder without a name, less than which nothing takes.
    private const int SmallestEntry = 9;

    private static readonly byte[] Magic = "StaticNA tree 2\n"u8.ToArray();

    private TreeRecord(
        string compression, IReadOnlyDictionary<string, RecordedFile> files, IReadOnlyDictionary<string, long> folders)
    {
        Compression = compression;
        Files = files;
        Folders = folders;
    }

    /// <summary>How the compressed copies in the tree were made; empty if there are none, or that is not known.</summary>
    public string Compression { get; }

    /// <summary>By path under the tree; without the manifest.</summary>
    public IReadOnlyDictionary<string, RecordedFile> Files { get; }

    /// <summary>
    /// Ticks of the last modification by path under the tree, which is empty for its root. A folder's time changes when
    /// a name in it appears, disappears or is replaced.
    /// </summary>
    public IReadOnlyDictionary<string, long> Folders { get; }

    /// <summary>The record of a tree, or null if there is none that can be trusted.</summary>
    public static TreeRecord? Load(string tree, string records) =>
        FileOf(tree, records) is string file && FileStamp.Of(file) is not null ? Read(File.ReadAllBytes(file)) : null;

    /// <summary>Where the record of a tree stands, by the hash of the bytes of the tree's manifest.</summary>
    public static string PathFor(ContentHash manifest, string records) => Path.Join(records, manifest.ToString());

    /// <summary>Where the record of a tree stands; null if it has no manifest.</summary>
    public static string? FileOf(string tree, string records)
    {
        string manifest = Path.Join(tree, SiteManifest.FileName);
        return FileStamp.Of(manifest) is null ? null : PathFor(ContentHash.Of(File.ReadAllBytes(manifest)), records);
    }

    /// <summary>Removes the records of trees that are no more.</summary>
    /// <param name="kept">The files of those that are.</param>
    /// <param name="records">The folder of all.</param>
    public static void RemoveAllBut(string?[] kept, string records)
    {
        foreach (string file in Directory.EnumerateFiles(records).ToList())
        {
            if (!kept.Contains(file, StringComparer.Ordinal))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Begins the record of a tree with its files.</summary>
    /// <param name="compression">As <see cref="Compression"/>.</param>
    /// <param name="files">As <see cref="Files"/>, no path twice.</param>
    public static RecordDraft Begin(string compression, IReadOnlyCollection<KeyValuePair<string, RecordedFile>> files)
    {
        var draft = new RecordDraft(192 * files.Count);
        draft.Writer.Write(Magic);
        draft.Writer.Write(compression);
        WriteFiles(draft.Writer, files);
        return draft;
    }

    /// <summary>Adds the folders to a record that was begun.</summary>
    /// <param name="draft">What <see cref="Begin"/> made.</param>
    /// <param name="folders">As <see cref="Folders"/>, all but the root, no path twice.</param>
    public static void AddFolders(RecordDraft draft, IReadOnlyCollection<KeyValuePair<string, long>> folders)
    {
        draft.Writer.Write(folders.Count + 1);
        foreach ((string path, long modified) in folders)
        {
            draft.Writer.Write(path);
            draft.Writer.Write(modified);
        }

        draft.Settle();
    }

    /// <summary>Ends a record that has its folders.</summary>
    /// <param name="file">As <see cref="PathFor"/>.</param>
    /// <param name="draft">What <see cref="Begin"/> made.</param>
    /// <param name="rootModified">As <see cref="Folders"/> has it for the root.</param>
    public static void Save(string file, RecordDraft draft, long rootModified)
    {
        draft.Writer.Write("");
        draft.Writer.Write(rootModified);
        File.Delete(file);
        draft.SaveAs(file);
    }

    private static TreeRecord? Read(byte[] bytes)
    {
        int body = bytes.Length - SHA256.HashSizeInBytes;
        bool sound = body >= Magic.Length
            && bytes.AsSpan().StartsWith(Magic)
            && SHA256.HashData(bytes.AsSpan(0, body)).AsSpan().SequenceEqual(bytes.AsSpan(body));
        return sound ? ReadEntries(bytes) : null;
    }

    private static void WriteFiles(BinaryWriter writer, IReadOnlyCollection<KeyValuePair<string, RecordedFile>> files)
    {
        Span<byte> hash = stackalloc byte[ContentHash.Size];
        writer.Write(files.Count);
        foreach ((string path, RecordedFile file) in files)
        {
            writer.Write(path);
            writer.Write(file.Stamp.Size);
            writer.Write(file.Stamp.Modified);
            file.Hash.Write(hash);
            writer.Write(hash);
        }
    }

    /// <summary>Null where the entries are none that <see cref="Save"/> writes, such as a path that leads out of the tree.</summary>
    private static TreeRecord? ReadEntries(byte[] bytes)
    {
        using var reader = new BinaryReader(
            new MemoryStream(bytes, 0, bytes.Length - SHA256.HashSizeInBytes, writable: false), Encoding.UTF8);
        reader.BaseStream.Position = Magic.Length;
        try
        {
            string compression = reader.ReadString();
            int count = reader.ReadInt32();
            var files = new Dictionary<string, RecordedFile>(Math.Clamp(count, 0, bytes.Length / SmallestEntry), StringComparer.Ordinal);
            for (; count > 0; count--)
            {
                if (!files.TryAdd(reader.ReadString(), ReadFile(reader)))
                {
                    return null;
                }
            }

            count = reader.ReadInt32();
            var folders = new Dictionary<string, long>(Math.Clamp(count, 0, bytes.Length / SmallestEntry), StringComparer.Ordinal);
            for (; count > 0; count--)
            {
                if (!folders.TryAdd(reader.ReadString(), reader.ReadInt64()))
                {
                    return null;
                }
            }

            bool isProper = files.Keys.Concat(folders.Keys.Where(folder => folder.Length > 0))
                .All(path => SitePath.Objection(path) is null);
            return isProper && reader.BaseStream.Position == reader.BaseStream.Length
                ? new TreeRecord(compression, files, folders)
                : null;
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException)
        {
            return null;
        }
    }

    private static RecordedFile ReadFile(BinaryReader reader)
    {
        Span<byte> hash = stackalloc byte[ContentHash.Size];
        var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
        reader.BaseStream.ReadExactly(hash);
        return new RecordedFile(stamp, ContentHash.Read(hash));
    }
}
