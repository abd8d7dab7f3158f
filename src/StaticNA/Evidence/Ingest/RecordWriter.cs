using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>
/// Writes the record of a source that was ingested: what the document states, with its basis; what an author has to
/// decide, as comments; and nothing else.
/// </summary>
internal sealed class RecordWriter
{
    /// <summary>Stands in a record until an author writes the title.</summary>
    public const string UnwrittenTitle = "[Title to be written]";

    private const string LeftOutHeading =
        "  # Left out. To take one in, move it up to its place among the passages, and give it a digest item there.";

    private const string LeftOutItem = "  #   - \"";

    private readonly StringBuilder _text = new();
    private readonly ReceivedDocument _received;
    private readonly DocumentAnalysis _analysis;
    private readonly string _file;

    private RecordWriter(ReceivedDocument received, string file)
    {
        _received = received;
        _analysis = received.Analysis;
        _file = file;
    }

    /// <param name="received">The document.</param>
    /// <param name="file">Name under which it is kept.</param>
    public static string Write(ReceivedDocument received, string file)
    {
        var writer = new RecordWriter(received, file);
        writer.WriteHead();
        writer.WriteDocument();
        writer.WriteDigest();
        return writer._text.ToString();
    }

    /// <summary>A text as a YAML scalar in double quotation marks.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) ? " " : c.ToString());
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The comments on what was left out of a document; none if nothing was.</summary>
    public static IEnumerable<string> LeftOutComments(IEnumerable<ClassifiedBlock> blocks)
    {
        string[] items = [.. LeftOut(blocks).Select(item => $"{LeftOutItem}{item.Range}\" # {item.Reason}")];
        return items.Length == 0 ? items : items.Prepend(LeftOutHeading);
    }

    /// <summary>Whether a line of a record is one of those comments.</summary>
    public static bool IsLeftOutComment(string line) =>
        line == LeftOutHeading || line.StartsWith(LeftOutItem, StringComparison.Ordinal);

    /// <summary>The range of a passage as a record has it.</summary>
    public static string RangeOf(ClassifiedBlock block)
    {
        string start = Text(block.Block.StartLine);
        string column = block.BylineLength > 0 ? ":" + Text(block.BylineLength + 1) : "";
        return block.Block.EndLine == block.Block.StartLine
            ? start + column
            : $"{start}{column}-{Text(block.Block.EndLine)}";
    }

    private void WriteHead()
    {
        Line("---");
        Line($"title: {Quote(_analysis.Title ?? UnwrittenTitle)}");
        Line(_analysis switch
        {
            { TitleLine: int line } => $"# title: from line {Text(line)}",
            { Title: null } => "# title: none was found; describe the document in square brackets",
            _ => $"# title: from {Where("title")}",
        });
        Line("# summary: \"\"");
        Line("kind: other # to be chosen: statement, editorial, news, official-page, report, treaty, other");
        WriteStated("publisher");
        WriteStated("author");
        WriteStated("url");
        WriteLanguage();
        WriteDates();
        Line("rights: unknown # unless the document states a licence or a copyright; then with its basis");
        if (_analysis.Document.IsConverted)
        {
            string page = $"{_received.Name} (SHA-256 {_received.ReceivedHash})";
            Line($"note: {Quote($"The text was taken out of the page {page}; passages are lines of that text.")}");
        }
    }

    private void WriteStated(string key)
    {
        if (_analysis.Document.Statements.FirstOrDefault(statement => statement.Key == key) is { } stated)
        {
            Line($"{key}: {Quote(stated.Value)}");
            Line($"{key}-basis: stated");
            Line($"{key}-note: {Quote($"As {stated.Where} states it.")}");
        }
    }

    private void WriteLanguage()
    {
        if (_analysis.Document.Statements.Any(statement => statement.Key == "language"))
        {
            WriteStated("language");
        }
        else if (_analysis.Language is string language)
        {
            Line($"language: {language}");
            Line("language-basis: inferred");
            Line("language-note: \"Read off the text itself; the document does not declare a language.\"");
        }
        else
        {
            Line("# language: not clear");
        }
    }

    private void WriteDates()
    {
        WriteStated("published");
        Line(_analysis.Dates.IsEmpty
            ? "# dated, published: the document gives no whole day"
            : "# dated, published: what the document gives; "
                + "only the author can say which is its own, and on what basis");
        foreach (DateCandidate date in _analysis.Dates)
        {
            string place = $"line {Text(date.Line)}, column {Text(date.Column)} ({date.Place})";
            Line($"#   {place}: {date.Written}, in EDTF {date.Readings}");
        }
    }

    private void WriteDocument()
    {
        Line("document:");
        Line($"  file: {Quote(_file)}");
        Line($"  sha256: {_received.CitedHash}");
        Line("  passages:");
        foreach (ClassifiedBlock passage in _analysis.Passages)
        {
            Line($"    - \"{RangeOf(passage)}\"");
        }

        foreach (string comment in LeftOutComments(_analysis.Blocks))
        {
            Line(comment);
        }
    }

    private static IEnumerable<(string Range, string Reason)> LeftOut(IEnumerable<ClassifiedBlock> blocks)
    {
        TextBlock? first = null;
        TextBlock? last = null;
        string reason = "";
        foreach (ClassifiedBlock block in blocks)
        {
            string? next = block.LeftOutBecause ?? (block.BylineLength > 0 ? Reasons.BylineBefore : null);
            if (first is not null && (next != reason || block.IsPassage))
            {
                yield return (Range(first, last!), reason);
                first = null;
            }

            if (block.IsPassage && next is not null)
            {
                string line = Text(block.Block.StartLine);
                yield return ($"{line}:1-{line}:{Text(block.BylineLength)}", next);
            }
            else if (next is not null)
            {
                (first, last, reason) = (first ?? block.Block, block.Block, next);
            }
        }

        if (first is not null)
        {
            yield return (Range(first, last!), reason);
        }
    }

    private void WriteDigest()
    {
        Line("# What each passage says, in your own words; or why it is not used: {text: …, not-used: …}. "
            + "Never the document's sentences.");
        Line("digest:");
        int number = 0;
        foreach (ClassifiedBlock passage in _analysis.Passages)
        {
            number++;
            Line($"  - text: \"\" # passage {Text(number)}, line {RangeOf(passage)}");
        }

        Line("---");
    }

    private string Where(string key) => _analysis.Document.Statements.First(statement => statement.Key == key).Where;

    private static string Range(TextBlock first, TextBlock last) =>
        first.StartLine == last.EndLine ? Text(first.StartLine) : $"{Text(first.StartLine)}-{Text(last.EndLine)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string text) => _text.Append(text).Append('\n');
}
