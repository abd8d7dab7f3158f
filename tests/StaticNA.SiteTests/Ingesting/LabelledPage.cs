using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using YamlDotNet.RepresentationModel;

namespace StaticNA.SiteTests.Ingesting;

/// <summary>
/// A page of which somebody said, line by line, what it is. A line counts as kept if at least half of its letters and digits are in
/// a passage. The lines of an HTML page are found again in the text that <c>ingest</c> makes of it by their letters and digits, which
/// stand there in the same order.
/// </summary>
internal sealed partial class LabelledPage
{
    private readonly string _path;
    private readonly YamlMappingNode _labels;
    private readonly HashSet<int> _kept;

    internal LabelledPage(string path)
    {
        _path = path;
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path + ".labels.yml")));
        _labels = (YamlMappingNode)stream.Documents[0].RootNode;
        _kept = [.. FindKept()];
    }

    internal string Name => Path.GetFileName(_path);

    internal string Kind => _labels["kind"].ToString();

    /// <summary>Lines of the body that are in no passage.</summary>
    internal IEnumerable<int> Lost => Labelled("body").Where(line => !_kept.Contains(line));

    /// <summary>Lines of chrome and headings that are in passages.</summary>
    internal IEnumerable<int> WronglyKept => Labelled("chrome").Concat(Labelled("heading")).Where(_kept.Contains).Order();

    internal LineCounts Counts => new()
    {
        Body = Labelled("body").Length,
        BodyKept = Labelled("body").Count(_kept.Contains),
        Chrome = Labelled("chrome").Length,
        ChromeKept = Labelled("chrome").Count(_kept.Contains),
        HeadingsKept = Labelled("heading").Count(_kept.Contains),
        CaptionsKept = Labelled("caption").Count(_kept.Contains),
    };

    private int[] Labelled(string label) =>
        [.. ((YamlSequenceNode)_labels[label]).Select(item => int.Parse(item.ToString(), CultureInfo.InvariantCulture))];

    /// <summary>Lines of the page as it was received, from 1, that stand in passages.</summary>
    private int[] FindKept()
    {
        using var folder = new TemporaryFolder();
        folder.CreateFolder("input");
        var run = new CommandLineRun { Folder = folder.Path };
        if (run.Of("ingest", _path, "--id", "page") != ExitCode.Clean)
        {
            return run.Error.Contains("no passage was found", StringComparison.Ordinal)
                ? []
                : throw new InvalidOperationException(run.Error);
        }

        DocumentRecord record = RecordOf(File.ReadAllText(folder["input/sources/page.md"]));
        string[] document = File.ReadAllLines(folder[$"input/documents/{record.Document}"]);
        List<bool> isKept = LettersOf(document, record.Passages);
        string[] lines = [.. VisibleLines().Select(Letters)];
        var kept = new List<int>();
        int at = 0;
        string letters = string.Concat(document.Select(Letters));
        for (int i = 0; i < lines.Length; i++)
        {
            // What is not there is hidden, as the text of a script is.
            if (lines[i].Length > 0 && string.CompareOrdinal(letters, at, lines[i], 0, lines[i].Length) == 0)
            {
                int inPassages = isKept.GetRange(at, lines[i].Length).Count(letter => letter);
                if (2 * inPassages >= lines[i].Length)
                {
                    kept.Add(i + 1);
                }

                at += lines[i].Length;
            }
        }

        return at == letters.Length
            ? [.. kept]
            : throw new InvalidOperationException($"{Name}: the lines and the text made of them part at '{letters[at..]}'");
    }

    private string[] VisibleLines()
    {
        string text = File.ReadAllText(_path);
        if (Path.GetExtension(_path) == ".html")
        {
            text = Tags().Replace(text, match => new string('\n', match.Value.Count(c => c == '\n')));
        }

        return [.. text.Split('\n').Select(line => Path.GetExtension(_path) == ".html" ? WebUtility.HtmlDecode(line) : line)];
    }

    private static List<bool> LettersOf(string[] document, IReadOnlyList<PassageRange> passages)
    {
        var isKept = new List<bool>();
        for (int i = 0; i < document.Length; i++)
        {
            int column = 0;
            foreach (Rune rune in document[i].EnumerateRunes())
            {
                column++;
                if (Rune.IsLetterOrDigit(rune))
                {
                    bool isInside = passages.Any(range => range.Holds(i + 1, column));
                    isKept.AddRange(Enumerable.Repeat(isInside, rune.Utf16SequenceLength));
                }
            }
        }

        return isKept;
    }

    private static string Letters(string line) =>
        string.Concat(line.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => rune.ToString()));

    private static DocumentRecord RecordOf(string record)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(record.Split("---\n")[1]));
        YamlNode document = stream.Documents[0].RootNode["document"];
        return new DocumentRecord(
            document["file"].ToString(),
            [.. ((YamlSequenceNode)document["passages"]).Select(range => PassageRange.Parse(range.ToString()))]);
    }

    [GeneratedRegex(
        @"<head\b.*?</head>|<(script|style|noscript|select|svg|template)\b.*?</\1>|<!--.*?-->|<[!/?]?[a-z](?:""[^""]*""|'[^']*'|[^>""'])*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    private sealed record DocumentRecord(string Document, IReadOnlyList<PassageRange> Passages);

    private sealed record PassageRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
    {
        public static PassageRange Parse(string range)
        {
            int[][] ends =
            [
                .. range.Split('-').Select(end =>
                    end.Split(':').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray()),
            ];
            int endColumn = ends.Length > 1 && ends[1].Length > 1 ? ends[1][1] : int.MaxValue;
            return new PassageRange(ends[0][0], ends[0].Length > 1 ? ends[0][1] : 1, ends[^1][0], endColumn);
        }

        public bool Holds(int line, int column) =>
            (line, column).CompareTo((StartLine, StartColumn)) >= 0 && (line, column).CompareTo((EndLine, EndColumn)) <= 0;
    }
}
