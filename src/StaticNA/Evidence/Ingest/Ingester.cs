using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>
/// Makes the record of a source out of a received document. It decides nothing that an author should: what it leaves out, and what
/// it can't know, stands in the record as comments (docs/evidence.md).
/// </summary>
public static class Ingester
{
    /// <summary>Works out what is to be written, and writes nothing.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IngestPlan Plan(IngestOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (ReceivedDocument.Read(options.File, out ImmutableArray<string> problems) is not ReceivedDocument received)
        {
            return IngestPlan.Refuse("", problems);
        }

        string id = options.Id ?? (options.Updates ? IdOfRecord(options, received) : null) ?? IdOf(received);
        if (Slug.Problem(id) is string problem)
        {
            return IngestPlan.Refuse(id, $"{received.Name}: '{id}' can't be an id: {problem}; name one with --id");
        }

        string record = Path.Combine(options.Input, "sources", id + ".md");
        if (!received.Analysis.Passages.Any())
        {
            return IngestPlan.Refuse(id, $"{received.Name}: no passage was found in it; is it the text of a document?");
        }

        return options.Updates
            ? RecordUpdater.Plan(options, received, record)
            : PlanNew(options, received, record);
    }

    /// <summary>The files to be kept of a document, under names that are free or already hold the same bytes.</summary>
    internal static ImmutableArray<PlannedFile> CopiesOf(IngestOptions options, ReceivedDocument received, string citedName)
    {
        var copies = ImmutableArray.CreateBuilder<PlannedFile>();
        Add(citedName, received.CitedBytes);
        if (received.Analysis.Document.IsConverted)
        {
            Add(options.Updates ? FreeName(options, received.Name, received.Bytes) : received.Name, received.Bytes);
        }

        return options.CopiesDocument ? copies.DrainToImmutable() : [];

        void Add(string name, byte[] bytes)
        {
            string path = Path.Combine(options.Documents, name);
            if (!HoldsAlready(path, bytes))
            {
                copies.Add(new PlannedFile(options.Documents, path, bytes, Replaces: false));
            }
        }
    }

    /// <summary>A name for a document that is kept: its own, or one with a part of its SHA-256 where another text has that.</summary>
    internal static string FreeName(IngestOptions options, string name, byte[] bytes)
    {
        string path = Path.Combine(options.Documents, name);
        return !File.Exists(path) || HoldsAlready(path, bytes)
            ? name
            : $"{Path.GetFileNameWithoutExtension(name)}-{ReceivedDocument.Hash(bytes)[..8]}{Path.GetExtension(name)}";
    }

    private static bool HoldsAlready(string path, byte[] bytes) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    internal static string Shown(IngestOptions options, string path) =>
        Path.GetRelativePath(options.Root, path).Replace('\\', '/');

    private static IngestPlan PlanNew(IngestOptions options, ReceivedDocument received, string record)
    {
        string id = Path.GetFileNameWithoutExtension(record);
        ImmutableArray<PlannedFile> copies = CopiesOf(options, received, received.CitedName);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (Path.Exists(record))
        {
            problems.Add($"{Shown(options, record)} is there already; --update brings it up to date, --id names another");
        }

        problems.AddRange(copies.Where(copy => Path.Exists(copy.Path)).Select(copy =>
            $"{Shown(options, copy.Path)} is there already, with other content; rename {received.Name}, or give --no-copy"));
        if (problems.Count > 0)
        {
            return IngestPlan.Refuse(id, problems.DrainToImmutable());
        }

        byte[] text = Encoding.UTF8.GetBytes(RecordWriter.Write(received, received.CitedName));
        int passages = received.Analysis.Passages.Count();
        int others = received.Analysis.Blocks.Length - passages;
        return new IngestPlan
        {
            Id = id,
            Report = [string.Create(CultureInfo.InvariantCulture, $"{passages} passages, {others} other blocks left out")],
            Files = [new PlannedFile(options.Input, record, text, Replaces: false), .. copies],
        };
    }

    /// <summary>The id of the record that names the document's file; null if there is none.</summary>
    private static string? IdOfRecord(IngestOptions options, ReceivedDocument received)
    {
        string folder = Path.Combine(options.Input, "sources");
        IEnumerable<string> records = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        string? record = records.Order(StringComparer.Ordinal).FirstOrDefault(path =>
            RecordText.Read(File.ReadAllText(path), path, out _)?.Document.File.Value is string file
            && IsNameOf(received.CitedName, file));
        return Path.GetFileNameWithoutExtension(record);
    }

    /// <summary>Whether a file's name is the document's own, or one that <see cref="FreeName"/> gave it.</summary>
    private static bool IsNameOf(string document, string file)
    {
        const int AddedLength = 9;
        string own = Path.GetFileNameWithoutExtension(document);
        string kept = Path.GetFileNameWithoutExtension(file);
        bool isRenamed = kept.Length == own.Length + AddedLength && kept.StartsWith(own + "-", StringComparison.Ordinal)
            && kept[(own.Length + 1)..].All(char.IsAsciiHexDigitLower);
        return Path.GetExtension(document) == Path.GetExtension(file) && (own == kept || isRenamed);
    }

    private static string IdOf(ReceivedDocument received)
    {
        string id = Slug.Of(received.Analysis.Title ?? "");
        return id.Length > 0 ? id : Slug.Of(Path.GetFileNameWithoutExtension(received.Name));
    }
}
