using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses <c>sources/id.md</c>.</summary>
internal sealed class SourceParser(ParseContext context)
{
    public Source? Parse(InputFile file, string text) =>
        context.ReadMarkdown(file, text, "a source", Read);

    private Source? Read(MappingReader reader, FrontMatter parts, InputFile file)
    {
        Located<string>? title = reader.RequiredText("title");
        SourceKind? kind = reader.RequiredWord<SourceKind>("kind");
        bool hasDigest = reader.Require("digest");
        DocumentRecord? document = reader.Mapping("document", "a document", DocumentRecordParser.Read);
        Rights rights = reader.Word<Rights>("rights") ?? Rights.Unknown;
        string? licence = reader.Text("licence")?.Value;
        CheckLicence(reader, rights, licence);
        var source = new Source
        {
            Id = file.Slug,
            Route = Route.Source(file.Slug),
            Location = SourceLocation.StartOf(file.Path),
            Title = new(SharedKeys.Line(title) ?? "", title?.Location ?? reader.Location),
            Summary = SharedKeys.Line(reader.ShortText("summary", ParseContext.LongestSummary)),
            Kind = ReadBasis(reader, "kind", kind ?? SourceKind.Other),
            Publisher = BasedText(reader, "publisher"),
            Author = BasedText(reader, "author"),
            Url = SharedKeys.ReadBased(reader, "url", ReadUrl(reader)),
            Language = BasedText(reader, "language"),
            Dated = SharedKeys.ReadBased(reader, "dated", reader.Date("dated")),
            Published = SharedKeys.ReadBased(reader, "published", reader.Date("published")),
            Retrieved = SharedKeys.ReadBased(reader, "retrieved", reader.Date("retrieved")),
            Rights = ReadBasis(reader, "rights", rights),
            Licence = licence,
            Note = reader.Text("note")?.Value,
            Document = document,
            Digest = ReadDigest(reader, document),
            Aliases = SharedKeys.ReadAliases(reader),
            IsDraft = reader.Flag("draft"),
            Updated = reader.Date("updated"),
            Corrections = reader.List("corrections", "a correction", SharedKeys.ReadCorrection),
            Body = context.RenderBody(parts, file.Path),
        };
        if (title is { Value: RecordWriter.UnwrittenTitle } unwritten)
        {
            context.Diagnostics.Add(EvidenceRules.TitleNotWritten(unwritten.Location));
        }

        if (document is not null && document.Passages.Length != source.Digest.Length && reader.Items("digest").Count > 0)
        {
            context.Diagnostics.Add(EvidenceRules.DigestDoesNotMatch(
                reader.LocationOf("digest"), source.Digest.Length, document.Passages.Length));
        }

        return hasDigest ? source : null;
    }

    private static Based<string>? BasedText(MappingReader reader, string key) =>
        SharedKeys.ReadBased(reader, key, SharedKeys.Line(reader.Text(key)));

    private static Based<T> ReadBasis<T>(MappingReader reader, string key, T value)
    {
        Based<string> basis = SharedKeys.ReadBased(reader, key, "")!;
        return new Based<T>(value, basis.Basis, basis.Note);
    }

    private static void CheckLicence(MappingReader reader, Rights rights, string? licence)
    {
        if (rights == Rights.Licensed && licence is null)
        {
            reader.Diagnostics.Add(FrontMatterRules.KeyIsMissing(reader.LocationOf("rights"), "licence", "a licensed source"));
        }
        else if (rights != Rights.Licensed && licence is not null)
        {
            reader.Diagnostics.Add(FrontMatterRules.KeysContradict(
                reader.LocationOf("licence"), "a licence is named, but 'rights' is not licensed", "write rights: licensed"));
        }
    }

    private static string? ReadUrl(MappingReader reader)
    {
        YamlScalar? scalar = reader.Scalar("url");
        if (scalar is not null && Href.External(scalar.Value) is null)
        {
            reader.Diagnostics.Add(FrontMatterRules.AddressIsBad(scalar, "url", "write the whole address, starting with https://"));
            return null;
        }

        return scalar?.Value;
    }

    private static ImmutableArray<DigestItem> ReadDigest(MappingReader reader, DocumentRecord? document)
    {
        var items = ImmutableArray.CreateBuilder<DigestItem>();
        foreach (YamlNode node in reader.Items("digest"))
        {
            // An item that can't be read still counts, so that the numbers of the others stay right.
            DigestItem item = node switch
            {
                YamlMapping mapping => ReadDigestItem(mapping, reader.Diagnostics),
                YamlScalar { IsAbsent: false } words => new DigestItem(words.Value, Assessment.Sound, null, null, words.Location),
                _ => ReportDigestItem(node, reader.Diagnostics),
            };
            items.Add(item);
            YamlNode? text = node is YamlMapping given ? given["text"] : node;
            if (item.NotUsed is null && text is YamlScalar { IsQuoted: true, Value: "" })
            {
                PassageRange? range = document?.Passages.ElementAtOrDefault(items.Count - 1);
                reader.Diagnostics.Add(EvidenceRules.DigestIsToBeWritten(item.Location, items.Count, range?.StartLine));
            }
        }

        return items.DrainToImmutable();
    }

    private static DigestItem ReadDigestItem(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(mapping, "a digest item", diagnostics);
        Located<string>? text = reader.EmptyText("text") is SourceLocation empty
            ? new Located<string>("", empty)
            : reader.RequiredText("text");
        Assessment assessment = reader.Word<Assessment>("assessment") ?? Assessment.Sound;
        string? note = SharedKeys.Line(reader.Text("note"));
        string? notUsed = SharedKeys.Line(reader.Text("not-used"));
        reader.Finish();
        if (assessment != Assessment.Sound && note is null)
        {
            diagnostics.Add(FrontMatterRules.NoteIsMissing(reader.LocationOf("assessment"), "assessment", "note"));
        }

        return new DigestItem(SharedKeys.Line(text) ?? "", assessment, note, notUsed, mapping.Location);
    }

    private static DigestItem ReportDigestItem(YamlNode node, DiagnosticBag diagnostics)
    {
        diagnostics.Add(FrontMatterRules.ShapeIsWrong(node, "digest", "a list of texts or of keys with values"));
        return new DigestItem("", Assessment.Sound, null, null, node.Location);
    }
}
