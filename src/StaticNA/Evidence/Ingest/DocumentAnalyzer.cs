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
        string? stated = Stated(document, "title");
        TextBlock? heading = blocks.Select(block => block.Block).FirstOrDefault(block => block.Text == stated)
            ?? TitleFinder.Find(blocks);
        return new DocumentAnalysis
        {
            Document = document,
            Title = stated ?? heading?.Text,
            TitleLine = stated is null ? heading?.StartLine : null,
            Language = Stated(document, "language")
                ?? LanguageGuesser.Guess(blocks.Where(block => block.IsPassage).Select(block => block.Block.Text)),
            Blocks = Mend(blocks, heading),
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

    /// <summary>
    /// With the heading known: a short sentence before what the markup calls the heading is no text yet, and a long
    /// line of markup right after it is the text's lead. In a plain text such a line may as well be a picture's.
    /// </summary>
    private static ImmutableArray<ClassifiedBlock> Mend(ImmutableArray<ClassifiedBlock> blocks, TextBlock? heading)
    {
        const int LongestBeforeTitle = 30;
        const int ShortestLead = 12;
        int title = heading is null ? -1 : blocks.Select(block => block.Block).ToList().IndexOf(heading);
        return [.. blocks.Select((block, index) => block with { LeftOutBecause = ReasonOf(block, index) })];

        string? ReasonOf(ClassifiedBlock block, int index)
        {
            int words = TextFeatures.CountWords(block.Block.Text);
            bool isBeforeTitle = index < title && heading!.Mark == BlockMark.Heading && words <= LongestBeforeTitle;
            bool isLead = title >= 0 && index == title + 1 && words >= ShortestLead
                && block.Block.Mark is BlockMark.Heading or BlockMark.Paragraph
                && !TextFeatures.IsTitleCase(block.Block.Text);
            return block.LeftOutBecause switch
            {
                _ when index == title => Reasons.Title,
                null when isBeforeTitle => Reasons.BeforeTitle,
                Reasons.Heading or Reasons.Headline when isLead => null,
                string reason => reason,
                null => null,
            };
        }
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
