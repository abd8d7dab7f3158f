using System.Security.Cryptography;
using System.Text;

namespace StaticNA;

/// <summary>
/// What the last build of an output folder read, and what it came to. While nothing of that has changed, another build would come to the
/// same, and need not be made.
/// </summary>
/// <remarks>
/// Ends with a hash of itself, like <see cref="TreeRecord"/>: one that is missing, damaged or of another version of this program, or of
/// other options, is no record, and costs time but never changes the output.
/// </remarks>
/// <param name="Key">Program and options; see <see cref="KeyOf"/>.</param>
/// <param name="Read">All that the build may have read, as it was before.</param>
/// <param name="Texts">By what the next build can tell whether only texts have changed.</param>
/// <param name="Result">What it came to.</param>
internal sealed record BuildRecord(string Key, FolderState Read, TextRecord Texts, BuildResult Result)
{
    private const string Magic = "StaticNA build 3";

    /// <summary>Equal for builds that make the same of the same files.</summary>
    public static string KeyOf(BuildOptions options) => string.Join('\n',
        typeof(BuildRecord).Module.ModuleVersionId,
        typeof(Markdig.Markdown).Module.ModuleVersionId,
        typeof(YamlDotNet.Core.Parser).Module.ModuleVersionId,
        typeof(object).Module.ModuleVersionId,
        options.Root,
        options.Input,
        options.Output,
        options.Documents,
        options.BaseUrl,
        options.HomeFolder,
        $"{options.IncludeDrafts} {options.RequireEvidence} {options.Strict} {options.Precompresses} {options.FindsNearDuplicates}");

    /// <summary>The last build, if it was made by this program with these options and is what is published; else null.</summary>
    public static BuildRecord? Of(BuildOptions options, OutputFolder output) =>
        output.Published is SiteManifest published
        && Load(new PublishingFolders(output.FullPath).Build) is BuildRecord last
        && last.Key == KeyOf(options)
        && last.Result.RootHash == published.RootHash
            ? last
            : null;

    /// <summary>Whether another build would come to the same.</summary>
    public bool IsStillTrue(OutputFolder output) =>
        Read.IsStill() && new LiveTree(new PublishingFolders(output.FullPath)).IsUntouched();

    /// <summary>The state of all that a build may read, to be asked for before it reads anything; null if it can't be remembered.</summary>
    public static FolderState? StateBefore(BuildOptions options) =>
        options.Begins is DateTimeOffset now ? FolderState.Take(FoldersOf(options), now) : null;

    private static IEnumerable<string> FoldersOf(BuildOptions options)
    {
        yield return Path.GetFullPath(options.Input);
        yield return Path.GetFullPath(Path.Combine(options.Root, SkinFiles.Parent));
        if (options.Documents is string documents)
        {
            yield return Path.GetFullPath(documents);
        }
    }

    /// <summary>Null if there is none that can be trusted.</summary>
    public static BuildRecord? Load(string file)
    {
        if (FileStamp.Of(file) is null)
        {
            return null;
        }

        byte[] bytes = File.ReadAllBytes(file);
        int body = bytes.Length - SHA256.HashSizeInBytes;
        if (body < 0 || !SHA256.HashData(bytes.AsSpan(0, body)).AsSpan().SequenceEqual(bytes.AsSpan(body)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, 0, body, writable: false), Encoding.UTF8);
        return reader.ReadString() == Magic
            ? new BuildRecord(reader.ReadString(), FolderState.Read(reader), TextRecord.Read(reader), BuildResultRecord.Read(reader))
            : null;
    }

    /// <summary>Begins a record with all that is known before the site is published.</summary>
    public static MemoryStream Begin(string key, FolderState read, TextRecord texts)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(key);
        read.Write(writer);
        texts.Write(writer);
        return bytes;
    }

    /// <summary>Ends a record, and puts it in the place of the last in one step.</summary>
    public static void Save(string file, MemoryStream begun, BuildResult result)
    {
        using var writer = new BinaryWriter(begun, Encoding.UTF8, leaveOpen: true);
        BuildResultRecord.Write(writer, result);
        writer.Flush();
        writer.Write(SHA256.HashData(begun.GetBuffer().AsSpan(0, (int)begun.Length)));
        writer.Flush();
        string draft = file + ".new";
        File.Delete(draft);
        using (var handle = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(handle, begun.GetBuffer().AsSpan(0, (int)begun.Length), 0);
        }

        File.Move(draft, file, overwrite: true);
    }
}
