using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses <c>sources/id.md</c>.</summary>
internal sealed class SourceParser(ParseContext context)
{
    public Source? Parse(InputFile file, FrontMatter parts) =>
        context.ReadMarkdown(file, parts, SourceKeys.Definition, Read);

    private Source? Read(MappingReader reader, FrontMatter parts, InputFile file)
    {
        Located<string>? title = reader.Text(SourceKeys.Title);
        SourceKind? kind = reader.Word(SourceKeys.Kind);
        DocumentRecord? document = reader.Mapping(SourceKeys.Document, DocumentRecordParser.Read);
        Rights rights = reader.Word(SourceKeys.Rights) ?? Rights.Unknown;
        var source = new Source
        {
            Id = file.Slug,
            Route = Route.Source(file.Slug),
            Location = SourceLocation.StartOf(file.Path),
            Title = new(SharedKeys.Line(title) ?? "", title?.Location ?? reader.Location),
            Summary = SharedKeys.Line(reader.Text(SourceKeys.Summary)),
            Kind = ReadBasis(reader, SourceKeys.KindBasis, kind ?? SourceKind.Other),
            Publisher = BasedText(reader, SourceKeys.Publisher, SourceKeys.PublisherBasis),
            Author = BasedText(reader, SourceKeys.Author, SourceKeys.AuthorBasis),
            Url = SharedKeys.ReadBased(reader, SourceKeys.UrlBasis, reader.Text(SourceKeys.Url)?.Value),
            Language = BasedText(reader, SourceKeys.Language, SourceKeys.LanguageBasis),
            Dated = SharedKeys.ReadBased(reader, SourceKeys.DatedBasis, reader.Date(SourceKeys.Dated)),
            Published = SharedKeys.ReadBased(reader, SourceKeys.PublishedBasis, reader.Date(SourceKeys.Published)),
            Retrieved = SharedKeys.ReadBased(reader, SourceKeys.RetrievedBasis, reader.Date(SourceKeys.Retrieved)),
            Rights = ReadBasis(reader, SourceKeys.RightsBasis, rights),
            Licence = reader.Text(SourceKeys.Licence)?.Value,
            Note = reader.Text(SourceKeys.Note)?.Value,
            Document = document,
            Digest = ReadDigest(reader, document),
            Aliases = reader.Texts(SharedKeys.Aliases),
            IsDraft = reader.Flag(SharedKeys.Draft),
            Updated = reader.Date(SharedKeys.Updated),
            Corrections = reader.List(SharedKeys.Corrections, SharedKeys.ReadCorrection),
            Body = context.RenderBody(parts, file.Path),
        };
        if (title is { Value: RecordWriter.UnwrittenTitle } unwritten)
        {
            context.Diagnostics.Add(EvidenceRules.TitleNotWritten(unwritten.Location));
        }

        if (document is not null && document.Passages.Length != source.Digest.Length && reader.Items(SourceKeys.Digest).Count > 0)
        {
            context.Diagnostics.Add(EvidenceRules.DigestDoesNotMatch(
                reader.LocationOf(SourceKeys.Digest), source.Digest.Length, document.Passages.Length));
        }

        return reader.IsWithout(SourceKeys.Digest) ? null : source;
    }

    private static Based<string>? BasedText(MappingReader reader, TextKey key, BasisKeys basis) =>
        SharedKeys.ReadBased(reader, basis, SharedKeys.Line(reader.Text(key)));

    private static Based<T> ReadBasis<T>(MappingReader reader, BasisKeys keys, T value)
    {
        Based<string> basis = SharedKeys.ReadBased(reader, keys, "")!;
        return new Based<T>(value, basis.Basis, basis.Note);
    }

    private static ImmutableArray<DigestItem> ReadDigest(MappingReader reader, DocumentRecord? document)
    {
        var items = ImmutableArray.CreateBuilder<DigestItem>();
        foreach (YamlNode node in reader.Items(SourceKeys.Digest))
        {
            // An item that can't be read still counts, so that the numbers of the others stay right.
            DigestItem item = node switch
            {
                YamlMapping mapping => ReadDigestItem(mapping, reader.Diagnostics),
                YamlScalar { IsAbsent: false } words => new DigestItem(words.Value, Assessment.Sound, null, null, words.Location),
                _ => ReportDigestItem(node, reader.Diagnostics),
            };
            items.Add(item);
            YamlNode? text = node is YamlMapping given ? given[DigestKeys.Text.Name] : node;
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
        var reader = new MappingReader(mapping, SourceKeys.Digest.Item, diagnostics);
        Located<string>? text = reader.Text(DigestKeys.Text);
        Assessment assessment = reader.Word(DigestKeys.Assessment) ?? Assessment.Sound;
        string? note = SharedKeys.Line(reader.Text(DigestKeys.Note));
        string? notUsed = SharedKeys.Line(reader.Text(DigestKeys.NotUsed));
        reader.Finish();
        return new DigestItem(SharedKeys.Line(text) ?? "", assessment, note, notUsed, mapping.Location);
    }

    private static DigestItem ReportDigestItem(YamlNode node, DiagnosticBag diagnostics)
    {
        diagnostics.Add(FrontMatterRules.ShapeIsWrong(node, SourceKeys.Digest.Name, "a list of texts or of keys with values"));
        return new DigestItem("", Assessment.Sound, null, null, node.Location);
    }
}
