using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>The file of a source's record as lines, with the places where its document and its digest stand.</summary>
internal sealed partial class RecordText
{
    private readonly string[] _lines;
    private readonly YamlMapping _mapping;
    private readonly YamlSequence _digest;
    private readonly int _end;

    private RecordText(string[] lines, int end, YamlMapping mapping, DocumentRecord document)
    {
        _lines = lines;
        _end = end;
        _mapping = mapping;
        _digest = (YamlSequence)mapping["digest"]!;
        Document = document;
    }

    public DocumentRecord Document { get; }

    /// <summary>Null, with a problem, if it can't be read, or its digest has no line for each passage.</summary>
    public static RecordText? Read(string text, string shown, out string? problem)
    {
        var diagnostics = new DiagnosticBag();
        problem = null;
        if (FrontMatter.Split(Encoding.UTF8.GetBytes(text), shown, diagnostics) is FrontMatter parts
            && YamlReader.Read(parts.Yaml, shown, FrontMatter.YamlLine, diagnostics) is YamlMapping mapping
            && mapping["document"] is YamlMapping document
            && DocumentRecordParser.Read(new MappingReader(document, DocumentKeys.Definition, diagnostics))
                is DocumentRecord record)
        {
            string[] lines = text.Split('\n');
            bool isListed = mapping["digest"] is YamlSequence digest && digest.Items.Count == record.Passages.Length
                && digest.Items.All(item =>
                    lines[item.Location.Line - 1].TrimStart().StartsWith("- ", StringComparison.Ordinal));
            problem = isListed
                ? null
                : $"{shown}: the digest must have an item for each passage, each starting a line with '- '";
            return isListed ? new RecordText(lines, parts.BodyLine - 2, mapping, record) : null;
        }

        problem = diagnostics.ToSortedList() is [Diagnostic found, ..]
            ? $"{found.Location}: {found.Message}"
            : $"{shown}: the record has no document";
        return null;
    }

    /// <summary>
    /// The record with another document. Digest items follow their passages; of passages gone they stay as comments.
    /// </summary>
    /// <param name="file">Name of the document.</param>
    /// <param name="hash">Its SHA-256.</param>
    /// <param name="moves">Its passages in order, then those that are gone.</param>
    /// <param name="leftOut">The comments on what was left out, which take the place of those that are there.</param>
    public string With(string file, string hash, ImmutableArray<PassageMove> moves, IEnumerable<string> leftOut)
    {
        var document = (YamlMapping)_mapping["document"]!;
        var changed = new List<(int First, int Last, IEnumerable<string> Lines)>
        {
            One(document["file"]!.Location.Line, $"  file: {RecordWriter.Quote(file)}"),
            One(document["sha256"]!.Location.Line, $"  sha256: {hash}"),
            Passages(document, moves, leftOut),
            (LineOf(_mapping, "digest"), EndOf(_digest.Items.Count - 1), Digest(moves)),
        };
        var text = new List<string?>(_lines.Select(line => RecordWriter.IsLeftOutComment(line) ? null : line));
        foreach ((int first, int last, IEnumerable<string> lines) in changed.OrderByDescending(change => change.First))
        {
            text.RemoveRange(first - 1, last - first + 1);
            text.InsertRange(first - 1, lines);
        }

        return string.Join('\n', text.Where(line => line is not null));
    }

    /// <summary>A record with the page that the document was made of renamed in its note, if it names one.</summary>
    public static string NamePage(string record, string page, string hash) =>
        PageName().Replace(record, match => $"{match.Groups[1].Value}{page} (SHA-256 {hash})", count: 1);

    private static (int First, int Last, IEnumerable<string> Lines) One(int line, string text) => (line, line, [text]);

    private static (int First, int Last, IEnumerable<string> Lines) Passages(
        YamlMapping document, ImmutableArray<PassageMove> moves, IEnumerable<string> leftOut)
    {
        var ranges = (YamlSequence)document["passages"]!;
        IEnumerable<string> lines = moves.Where(move => move.Range is not null)
            .Select(move => $"    - \"{move.Written}\"").Prepend("  passages:");
        return (LineOf(document, "passages"), ranges.Items[^1].Location.Line, lines.Concat(leftOut));
    }

    private static int LineOf(YamlMapping mapping, string key) =>
        mapping.Pairs.First(pair => pair.Key.Value == key).Key.Location.Line;

    private List<string> Digest(ImmutableArray<PassageMove> moves)
    {
        var lines = new List<string> { "digest:" };
        int number = 0;
        foreach (PassageMove move in moves)
        {
            number++;
            string mark = string.Create(CultureInfo.InvariantCulture, $"# passage {number}, line {move.Written}");
            if (move.Before is not int before)
            {
                lines.Add($"  - text: \"\" {mark}");
            }
            else if (move.Range is null)
            {
                lines.Add(FormattableString.Invariant($"  # No longer in the document, passage {before} before:"));
                lines.AddRange(ItemLines(before).Select(line => "  # " + line.TrimStart()));
            }
            else
            {
                lines.AddRange(ItemLines(before).Select(line => Mark().Replace(line, mark)));
            }
        }

        return lines;
    }

    private string[] ItemLines(int number) => _lines[(StartOf(number - 1) - 1)..EndOf(number - 1)];

    private int StartOf(int item) => _digest.Items[item].Location.Line;

    /// <summary>Last line of an item, from 1.</summary>
    private int EndOf(int item)
    {
        if (item + 1 < _digest.Items.Count)
        {
            return StartOf(item + 1) - 1;
        }

        IEnumerable<int> keys = _mapping.Pairs.Select(pair => pair.Key.Location.Line);
        return keys.Where(line => line > StartOf(item)).Append(_end + 1).Min() - 1;
    }

    [GeneratedRegex(
        @"(?<=^note: .*)(taken out of the page )\S.*? \(SHA-256 [0-9a-f]{64}\)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PageName();

    [GeneratedRegex(@"# passage \d+, line [\d:-]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
