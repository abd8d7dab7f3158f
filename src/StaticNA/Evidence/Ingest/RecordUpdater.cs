using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>Brings the record of a source up to date with another text of its document, and keeps the author's work.</summary>
internal sealed class RecordUpdater
{
    private readonly IngestOptions _options;
    private readonly ReceivedDocument _received;
    private readonly string _record;
    private readonly string _id;

    private RecordUpdater(IngestOptions options, ReceivedDocument received, string record)
    {
        _options = options;
        _received = received;
        _record = record;
        _id = Path.GetFileNameWithoutExtension(record);
    }

    /// <summary>Refuses if there is no such record, or the text that it was written from is not at hand.</summary>
    public static IngestPlan Plan(IngestOptions options, ReceivedDocument received, string record) =>
        new RecordUpdater(options, received, record).Plan();

    private IngestPlan Plan()
    {
        string shown = Ingester.Shown(_options, _record);
        if (!File.Exists(_record))
        {
            return Refuse($"there is no {shown} to bring up to date; --id names another, without --update it is made");
        }

        if (RecordText.Read(File.ReadAllText(_record), shown, out string? problem) is not RecordText text)
        {
            return Refuse(problem!);
        }

        DocumentRecord document = text.Document;
        if (document.Sha256.Value == _received.CitedHash)
        {
            return Unchanged(document);
        }

        if (OldLines(document) is not string[] oldLines)
        {
            return Refuse(
                $"{Ingester.Shown(_options, _options.Documents)} does not hold {document.File.Value} as {shown} pins it; "
                + "without that text nobody can tell what changed");
        }

        return Changed(text, oldLines);
    }

    private IngestPlan Changed(RecordText text, string[] oldLines)
    {
        DocumentRecord document = text.Document;
        ImmutableArray<string> before = [.. document.Passages.Select(range => CutOrEmpty(oldLines, range))];
        ImmutableArray<PassageMove> moves = PassageMatcher.Match(before, oldLines, _received.Analysis);
        if (moves.All(move => move.Range is null))
        {
            return Refuse($"{_received.Name} has none of the passages that {Ingester.Shown(_options, _record)} records; "
                + "is it that document?");
        }

        string name = Ingester.FreeName(_options, _received.CitedName, _received.CitedBytes);
        IEnumerable<ClassifiedBlock> others = _received.Analysis.Blocks.Where(block => !moves.Any(move =>
            move.Range is PassageRange range && range.StartLine <= block.Block.EndLine && range.EndLine >= block.Block.StartLine));
        string record = text.With(name, _received.CitedHash, moves, RecordWriter.LeftOutComments(others));
        if (_received.Analysis.Document.IsConverted)
        {
            record = RecordText.NamePage(
                record, Ingester.FreeName(_options, _received.Name, _received.Bytes), _received.ReceivedHash);
        }

        return new IngestPlan
        {
            Id = _id,
            Report = [$"the document has changed; it is kept as {name}", .. moves.SelectMany(Describe)],
            Citations =
            [
                .. CitationFinder.Find(_options.Root, _options.Input, _id)
                    .SelectMany(citation => Affected(citation, moves)),
            ],
            Files =
            [
                new PlannedFile(_options.Input, _record, Encoding.UTF8.GetBytes(record), Replaces: true),
                .. Ingester.CopiesOf(_options, _received, name),
            ],
        };
    }

    private IngestPlan Unchanged(DocumentRecord document)
    {
        HashSet<int> recorded = [.. document.Passages.SelectMany(range => Lines(range.StartLine, range.EndLine))];
        HashSet<int> found =
            [.. _received.Analysis.Passages.SelectMany(passage => Lines(passage.Block.StartLine, passage.Block.EndLine))];
        string[] lines = _received.Analysis.Document.Lines();
        return new IngestPlan
        {
            Id = _id,
            Report =
            [
                "the document has not changed; the record stays as it is",
                .. found.Except(recorded).Order()
                    .Select(line => $"line {Text(line)} would be a passage, but the record leaves it out"),
                .. recorded.Except(found).Order().Where(line => lines[line - 1].Trim().Length > 0)
                    .Select(line => $"line {Text(line)} is a passage of the record, but would be left out"),
            ],
            Files = Ingester.CopiesOf(_options, _received, document.File.Value),
        };
    }

    private static IEnumerable<int> Lines(int first, int last) => Enumerable.Range(first, last - first + 1);

    private string[]? OldLines(DocumentRecord document)
    {
        string path = Path.Combine(_options.Documents, document.File.Value);
        if (!File.Exists(path))
        {
            return null;
        }

        byte[] bytes = File.ReadAllBytes(path);
        bool isPinned = ReceivedDocument.Hash(bytes) == document.Sha256.Value;
        return isPinned && TextDecoder.Decode(bytes, path, new DiagnosticBag()) is string text
            ? ReadDocument.SplitLines(text)
            : null;
    }

    private static IEnumerable<string> Describe(PassageMove move, int index)
    {
        string now = Text(index + 1);
        switch (move)
        {
            case { Before: null }:
                yield return $"¶{now} is new, line {move.Written}";
                break;
            case { Range: null }:
                yield return $"¶{Text(move.Before.Value)} is gone; its digest stays as a comment";
                break;
            case { HasSameWords: false }:
                yield return $"¶{Text(move.Before.Value)} has other words, now ¶{now}, line {move.Written}: "
                    + "read its digest again";
                break;
            default:
                if (move.Before.Value != index + 1)
                {
                    yield return $"¶{Text(move.Before.Value)} is now ¶{now}, line {move.Written}";
                }

                break;
        }
    }

    private static IEnumerable<string> Affected(Citation citation, ImmutableArray<PassageMove> moves)
    {
        foreach (int passage in citation.Passages)
        {
            int index = Enumerable.Range(0, moves.Length).FirstOrDefault(at => moves[at].Before == passage, -1);
            string? what = index < 0 ? null : moves[index] switch
            {
                { Range: null } => "is broken: the passage is gone",
                { HasSameWords: false } => $"may be broken: the passage has other words and is now ¶{Text(index + 1)}",
                _ when index + 1 != passage => $"has moved: write ¶{Text(index + 1)}",
                _ => null,
            };
            if (what is not null)
            {
                yield return $"{citation.PassagesLocation}: the citation of {citation.Source} ¶{Text(passage)} {what}";
            }
        }
    }

    private static string CutOrEmpty(string[] lines, PassageRange range) =>
        PassageCutter.Cut(lines, range, out string words) is null ? words : "";

    private IngestPlan Refuse(string problem) => IngestPlan.Refuse(_id, problem);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
