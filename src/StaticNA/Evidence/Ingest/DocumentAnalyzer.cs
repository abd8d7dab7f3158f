using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds title, language, dates and passages of a received document.</summary>
internal static class DocumentAnalyzer
{
    /// <summary>Most candidates for the date that are worth showing.</summary>
    private const int MostDates = 12;

    public static DocumentAnalysis Analyze(string text, DocumentFormat format)
    {
        ReadDocument document = format switch
        {
            DocumentFormat.Html => HtmlBlocks.Read(text),
            DocumentFormat.Markdown => MarkdownBlocks.Read(text),
            _ => new ReadDocument(text, PlainTextBlocks.Find(ReadDocument.SplitLines(text))),
        };
        ImmutableArray<ClassifiedBlock> blocks = BlockClassifier.Classify(document.Blocks);
        TextBlock? heading = TitleFinder.Find(blocks);
        string? stated = Stated(document, "title");
        return new DocumentAnalysis
        {
            Document = document,
            Title = stated ?? heading?.Text,
            TitleLine = stated is null ? heading?.StartLine : null,
            Language = Stated(document, "language")
                ?? LanguageGuesser.Guess(blocks.Where(block => block.IsPassage).Select(block => block.Block.Text)),
            Blocks = [.. blocks.Select(block => block with { LeftOutBecause = ReasonOf(block, heading) })],
            Dates = FindDates(document.Lines(), blocks),
        };
    }

    /// <summary>What a name or the first signs of a text tell.</summary>
    public static DocumentFormat FormatOf(string fileName, string text)
    {
        string start = text.AsSpan(0, Math.Min(text.Length, 2000)).TrimStart().ToString();
        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".md" or ".markdown" => DocumentFormat.Markdown,
            _ when start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => DocumentFormat.Html,
            _ => DocumentFormat.PlainText,
        };
    }

    /// <summary>A short sentence before what the markup calls the heading is no text yet.</summary>
    private static string? ReasonOf(ClassifiedBlock block, TextBlock? heading)
    {
        const int LongestBeforeTitle = 30;
        if (block.Block == heading)
        {
            return Reasons.Title;
        }

        bool isBefore = heading is { Mark: BlockMark.Heading } && block.Block.EndLine < heading.StartLine;
        return block.IsPassage && isBefore && TextFeatures.CountWords(block.Block.Text) <= LongestBeforeTitle
            ? Reasons.BeforeTitle
            : block.LeftOutBecause;
    }

    private static string? Stated(ReadDocument document, string key) =>
        document.Statements.FirstOrDefault(statement => statement.Key == key)?.Value;

    /// <summary>Those outside the passages first: a document's own date seldom stands in its text.</summary>
    private static ImmutableArray<DateCandidate> FindDates(string[] lines, ImmutableArray<ClassifiedBlock> blocks)
    {
        var dates = new List<DateCandidate>();
        foreach (ClassifiedBlock block in blocks)
        {
            for (int number = block.Block.StartLine; number <= block.Block.EndLine; number++)
            {
                dates.AddRange(DateFinder.Find(lines[number - 1], number).Select(date => date with
                {
                    Place = block.LeftOutBecause
                        ?? (date.Column <= block.BylineLength ? Reasons.BylineBefore : "passage"),
                }));
            }
        }

        IEnumerable<DateCandidate> shown = dates.OrderBy(date => date.Place == "passage").Take(MostDates);
        return [.. shown.OrderBy(date => (date.Line, date.Column))];
    }
}
