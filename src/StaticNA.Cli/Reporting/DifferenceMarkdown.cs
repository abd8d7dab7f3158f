using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// The difference of two sites as Markdown for a comment on a pull request: what is broken first, and no longer than GitHub takes.
/// </summary>
internal sealed class DifferenceMarkdown
{
    /// <summary>GitHub refuses a comment of more than 65,536 characters; the end must fit too.</summary>
    internal const int Longest = 60_000;

    private const int MostFields = 12;

    private readonly StringBuilder _text = new();
    private int _leftOut;

    /// <summary>Ends with a line break.</summary>
    internal static string Of(SiteDifference found, bool isStrict)
    {
        var text = new DifferenceMarkdown();
        string summary = DifferenceWords.Summary(found);
        text._text.Append("### Changes to the site\n\n");
        text._text.Append(found.IsEmpty ? "None: the sites are the same, file for file.\n"
            : summary.Length > 0 ? $"**{summary}**\n"
            : "No record and no address changed.\n");
        text.AddAddresses(found, isStrict);
        foreach (IGrouping<RecordKind, RecordDifference> kind in found.Records.GroupBy(record => record.Kind))
        {
            text.AddSection(DifferenceWords.Heading(kind.Key), kind.Select(Record));
        }

        text.AddPages(found);
        text.AddEnd(found);
        return text._text.ToString();
    }

    private void AddAddresses(SiteDifference found, bool isStrict)
    {
        string sign = isStrict ? "❌" : "⚠️";
        AddSection("Broken addresses", found.Broken.Select(address =>
            $"- {sign} {Code(address.Address)} "
            + (address.IsUncertain ? "is gone; whether it leads on is not known\n" : "is gone, and no alias leads on from it\n")));
        AddSection("Moved addresses", found.Addresses.Where(address => !address.IsBroken).Select(address =>
            $"- {Code(address.Address)} → {Code(address.MovedTo!)}\n"));
    }

    private static string Record(RecordDifference record)
    {
        var item = new StringBuilder();
        string title = record.Title.Length > 0 ? MarkdownText.InComment(DifferenceWords.Short(record.Title)) : "(without a title)";
        item.Append(CultureInfo.InvariantCulture, $"- **{DifferenceWords.Of(record.Change)}** {title}");
        item.Append(record.Address is string address ? $" {Code(address)}\n" : "\n");
        foreach (FieldDifference field in record.Fields.Take(MostFields))
        {
            string name = MarkdownText.InComment(DifferenceWords.Short(DifferenceWords.Field(field.Name)));
            string change = (field.Old, field.New, record.Change) switch
            {
                (string old, null, DifferenceKind.Removed) => Value(old),
                (null, string added, DifferenceKind.Added) => Value(added),
                (string old, null, _) => $"~~{Value(old)}~~",
                (null, string added, _) => $"now also {Value(added)}",
                _ => $"{Value(field.Old!)} → {Value(field.New!)}",
            };
            item.Append(CultureInfo.InvariantCulture, $"  - *{name}*: {change}\n");
        }

        if (record.Fields.Length > MostFields)
        {
            item.Append(CultureInfo.InvariantCulture, $"  - and {record.Fields.Length - MostFields} more fields\n");
        }

        return item.ToString();
    }

    private void AddPages(SiteDifference found)
    {
        PageDifference[] others = [.. found.Pages.Where(page => page.HasOtherText || page.IsUnread)];
        AddFolded($"{Counted.Of(others.Length, "other page", "other pages")} changed", others.Select(page =>
            $"- {Code(page.Address)} {MarkdownText.InComment(DifferenceWords.Short(page.Title))}".TrimEnd() + "\n"));
        PageDifference[] lost = [.. found.Pages.Where(page => !page.LostAnchors.IsEmpty)];
        AddFolded($"Anchors gone from {Counted.Of(lost.Length, "page", "pages")}", lost.Select(page =>
            $"- {Code(page.Address)}: {Code(string.Join(", ", page.LostAnchors))}\n"));
    }

    private void AddEnd(SiteDifference found)
    {
        _text.Append('\n');
        if (_leftOut > 0)
        {
            _text.Append(CultureInfo.InvariantCulture,
                $"**{_leftOut} more changes are left out here**; `staticna diff --format json` tells all.\n\n");
        }

        foreach (ComparisonGap gap in found.Gaps)
        {
            _text.Append(DifferenceWords.Of(gap)).Append("\n\n");
        }

        _text.Append(CultureInfo.InvariantCulture,
            $"Pages: {DifferenceWords.Counts(found.PageFiles)}. Other files: {DifferenceWords.Counts(found.OtherFiles)}.\n");
    }

    private void AddFolded(string summary, IEnumerable<string> items) =>
        Add($"\n<details><summary>{summary}</summary>\n\n", items, "\n</details>\n");

    private void AddSection(string heading, IEnumerable<string> items) => Add($"\n#### {heading}\n\n", items, "");

    /// <summary>Adds as many items as there is room for, and nothing if there is none for the first.</summary>
    private void Add(string start, IEnumerable<string> items, string end)
    {
        bool isOpen = false;
        foreach (string item in items)
        {
            int length = item.Length + end.Length + (isOpen ? 0 : start.Length);
            if (_leftOut > 0 || _text.Length + length > Longest)
            {
                _leftOut++;
                continue;
            }

            _text.Append(isOpen ? "" : start).Append(item);
            isOpen = true;
        }

        _text.Append(isOpen ? end : "");
    }

    private static string Value(string text) => MarkdownText.InComment(DifferenceWords.Short(text));

    private static string Code(string text) => MarkdownText.Code(DifferenceWords.Short(text));
}
