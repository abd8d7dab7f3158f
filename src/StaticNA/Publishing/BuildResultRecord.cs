using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A <see cref="BuildResult"/> as bytes; as if nothing had been written, since that is what it is read for.</summary>
internal static class BuildResultRecord
{
    private static readonly Dictionary<string, Rule> Rules =
        RuleCatalogue.All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>Writes what will be the <see cref="BuildResult.PublishedPages"/>.</summary>
    public static void WritePages(BinaryWriter writer, ImmutableArray<Page> pages)
    {
        writer.Write(pages.Length);
        foreach (Page page in pages)
        {
            writer.Write(page.Route.Path);
            writer.Write(page.Template);
        }
    }

    public static ImmutableArray<PublishedPage> ReadPages(BinaryReader reader) =>
        [.. Each(reader, static reader => new PublishedPage(new Route(reader.ReadString()), reader.ReadString()))];

    /// <summary>Writes all but the pages.</summary>
    public static void Write(BinaryWriter writer, BuildResult result)
    {
        writer.Write(result.Entries);
        writer.Write(result.Pages);
        writer.Write(result.Files);
        Span<byte> hash = stackalloc byte[ContentHash.Size];
        result.RootHash!.Value.Write(hash);
        writer.Write(hash);
        writer.Write(result.Evidence.Documents);
        writer.Write(result.Evidence.Citations);
        writer.Write(result.Evidence.Quotations);
        writer.Write(result.Evidence.Recorded);
        writer.Write(result.Ignored.Count);
        foreach ((string code, int count) in result.Ignored)
        {
            writer.Write(code);
            writer.Write(count);
        }

        writer.Write(result.Diagnostics.Count);
        foreach (Diagnostic found in result.Diagnostics)
        {
            writer.Write(found.Rule.Code);
            writer.Write((byte)found.Severity);
            writer.Write(found.Location.File);
            writer.Write(found.Location.Line);
            writer.Write(found.Location.Column);
            writer.Write(found.Message);
            writer.Write(found.Help is not null);
            writer.Write(found.Help ?? "");
        }
    }

    public static BuildResult Read(BinaryReader reader)
    {
        int entries = reader.ReadInt32();
        int pages = reader.ReadInt32();
        int files = reader.ReadInt32();
        ContentHash root = ContentHash.Read(reader.ReadBytes(ContentHash.Size));
        var evidence = new EvidenceSummary(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32())
        {
            Recorded = reader.ReadInt32(),
        };
        return new BuildResult
        {
            Published = true,
            Entries = entries,
            Pages = pages,
            Files = files,
            RootHash = root,
            Evidence = evidence,
            Ignored = Each(reader, static reader => KeyValuePair.Create(reader.ReadString(), reader.ReadInt32()))
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            Diagnostics = [.. Each(reader, ReadDiagnostic)],
        };
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader)
    {
        Rule rule = Rules[reader.ReadString()];
        var severity = (Severity)reader.ReadByte();
        var at = new SourceLocation(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
        string message = reader.ReadString();
        bool hasHelp = reader.ReadBoolean();
        string help = reader.ReadString();
        return new Diagnostic(rule, at, message, hasHelp ? help : null) { Severity = severity };
    }

    private static IEnumerable<T> Each<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            yield return read(reader);
        }
    }
}
