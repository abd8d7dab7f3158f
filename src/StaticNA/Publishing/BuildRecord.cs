using System.Collections.Immutable;
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
    private const string Magic = "StaticNA build 4";

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
        return reader.ReadString() == Magic ? LoadRest(reader) : null;
    }

    private static BuildRecord LoadRest(BinaryReader reader)
    {
        string key = reader.ReadString();
        FolderState read = FolderState.Read(reader);
        Dictionary<string, EntryTrace> entries = TextRecord.ReadEntries(reader);
        ImmutableArray<PublishedPage> pages = BuildResultRecord.ReadPages(reader);
        var texts = new TextRecord(reader.ReadBoolean(), entries);
        return new BuildRecord(key, read, texts, BuildResultRecord.Read(reader) with { PublishedPages = pages });
    }

    /// <summary>Begins a record with all that is known before the site is published.</summary>
    public static RecordDraft Begin(string key, FolderState read, SitePlan plan)
    {
        const int BytesOfPage = 256;
        var draft = new RecordDraft(BytesOfPage * plan.Pages.Length);
        draft.Writer.Write(Magic);
        draft.Writer.Write(key);
        read.Write(draft.Writer);
        TextRecord.WriteEntries(draft.Writer, plan.Briefing.Entries);
        BuildResultRecord.WritePages(draft.Writer, plan.Pages);
        draft.Settle();
        return draft;
    }

    /// <summary>Ends a record, and puts it in the place of the last in one step.</summary>
    /// <param name="file">Its place.</param>
    /// <param name="draft">What <see cref="Begin"/> made.</param>
    /// <param name="isSilent">As <see cref="TextRecord.IsSilent"/>.</param>
    /// <param name="result">What the build came to.</param>
    public static void Save(string file, RecordDraft draft, bool isSilent, BuildResult result)
    {
        draft.Writer.Write(isSilent);
        BuildResultRecord.Write(draft.Writer, result);
        string whole = file + ".new";
        File.Delete(whole);
        draft.SaveAs(whole);
        File.Move(whole, file, overwrite: true);
    }
}
