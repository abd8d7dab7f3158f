using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>
/// Finds the blocks of a Markdown document, whose lines are cited as they were received: paragraphs, which blank lines and the
/// signs of headings, lists, quotations and code part from each other.
/// </summary>
internal static partial class MarkdownBlocks
{
    private const string NoText = "no text";

    public static ReadDocument Read(string text)
    {
        string[] lines = ReadDocument.SplitLines(text);
        var statements = ImmutableArray.CreateBuilder<DocumentStatement>();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        int start = AddFrontMatter(lines, statements, blocks);
        for (int at = start; at < lines.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at]))
            {
                continue;
            }

            int end = EndOf(lines, at);
            blocks.Add(BlockOf(lines, at, end));
            at = end;
        }

        return new ReadDocument(text, blocks.DrainToImmutable()) { Statements = statements.DrainToImmutable() };
    }

    private static int AddFrontMatter(
        string[] lines, ImmutableArray<DocumentStatement>.Builder statements, ImmutableArray<TextBlock>.Builder blocks)
    {
        int end = lines[0].TrimEnd() == "---"
            ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...")
            : -1;
        if (end < 0)
        {
            return 0;
        }

        foreach (string line in lines[1..end])
        {
            Match match = Pair().Match(line);
            string value = match.Groups[2].Value.Trim().Trim('"', '\'');
            string? key = match.Groups[1].Value.ToLowerInvariant() switch
            {
                "title" => "title",
                "lang" or "language" when value.Length is 2 or 5 => "language",
                "date" or "published" when BriefingDateParser.TryParse(value) is not null => "published",
                "author" => "author",
                "url" or "canonical" when Href.External(value) is not null => "url",
                _ => null,
            };
            if (key is not null && value.Length > 0)
            {
                statements.Add(new DocumentStatement(key, value, "the document's front matter"));
            }
        }

        blocks.Add(new TextBlock(1, end + 1, "front matter") { OutsideBecause = "front matter" });
        return end + 1;
    }

    private static int EndOf(string[] lines, int start)
    {
        string fence = Fence().Match(lines[start]).Groups[1].Value;
        if (fence.Length > 0)
        {
            int close = Array.FindIndex(lines, start + 1, line => line.TrimStart().StartsWith(fence, StringComparison.Ordinal));
            return close < 0 ? lines.Length - 1 : close;
        }

        int end = start;
        while (end + 1 < lines.Length && !Heading().IsMatch(lines[end]) && !StartsBlock(lines[end + 1], lines[end]))
        {
            end++;
            if (Underline().IsMatch(lines[end]))
            {
                break;
            }
        }

        return end;
    }

    private static bool StartsBlock(string line, string before) =>
        string.IsNullOrWhiteSpace(line) || Heading().IsMatch(line) || Fence().IsMatch(line)
        || TextFeatures.StartsAsListItem(line) || before.EndsWith("  ", StringComparison.Ordinal)
        || line.TrimStart().StartsWith('>') != before.TrimStart().StartsWith('>');

    private static TextBlock BlockOf(string[] lines, int start, int end)
    {
        string raw = string.Join(' ', lines[start..(end + 1)].Select(line => Quote().Replace(line, "")));
        bool isHeading = Heading().IsMatch(lines[start]) || (end > start && Underline().IsMatch(lines[end]));
        string text = TextFeatures.Fold(Plain(raw));
        bool holdsNoText = Fence().IsMatch(lines[start]) || !text.Any(char.IsLetterOrDigit) || raw.TrimStart().StartsWith('|')
            || raw.TrimStart().StartsWith("<!--", StringComparison.Ordinal);
        bool isOnlyLinks = !holdsNoText && Link().IsMatch(raw) && !Link().Replace(raw, "").Any(char.IsLetterOrDigit);
        return new TextBlock(start + 1, end + 1, text.Length == 0 ? NoText : text)
        {
            Mark = isHeading ? BlockMark.Heading
                : TextFeatures.StartsAsListItem(lines[start]) ? BlockMark.ListItem
                : BlockMark.Paragraph,
            OutsideBecause = raw.TrimStart().StartsWith('|') ? Reasons.Table
                : holdsNoText ? "picture, code or rule"
                : isOnlyLinks ? Reasons.Link
                : null,
        };
    }

    private static string Plain(string raw) =>
        Signs().Replace(Link().Replace(Picture().Replace(raw, ""), "$1"), "").Replace("\\", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s{0,3}#{1,6}\s", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s{0,3}(?:=+|-{2,})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s{0,3}(```|~~~)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s{0,3}>\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^([\w-]+):\s+(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s{0,3}#{1,6}\s+|[*_`]+|\s(?:=+|-{2,})\s*$|<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
