using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>The difference of two sites for people at a terminal.</summary>
internal sealed class DifferenceText
{
    private const int MostOtherPages = 20;

    private readonly StringBuilder _text = new();

    /// <summary>Ends with a line break.</summary>
    internal static string Of(SiteDifference found, bool isStrict)
    {
        if (found.IsEmpty)
        {
            return "The sites are the same, file for file.\n";
        }

        var text = new DifferenceText();
        foreach (IGrouping<RecordKind, RecordDifference> kind in found.Records.GroupBy(record => record.Kind))
        {
            text.Line(DifferenceWords.Heading(kind.Key));
            kind.ToList().ForEach(text.Add);
            text.Line("");
        }

        text.AddAddresses(found, isStrict);
        text.AddPages(found);
        text.AddEnd(found);
        return text._text.ToString();
    }

    private void Add(RecordDifference record)
    {
        Line($"  {DifferenceWords.Of(record.Change),-8} {DifferenceWords.Short(record.Title)}");
        if (record.Address is string address)
        {
            Line($"           {DifferenceWords.Short(address)}");
        }

        foreach (FieldDifference field in record.Fields)
        {
            string name = DifferenceWords.Short(DifferenceWords.Field(field.Name));
            string change = (field.Old, field.New) switch
            {
                (string old, null) when record.Change == DifferenceKind.Removed => DifferenceWords.Short(old),
                (null, string added) when record.Change == DifferenceKind.Added => DifferenceWords.Short(added),
                (string old, null) => $"- {DifferenceWords.Short(old)}",
                (null, string added) => $"+ {DifferenceWords.Short(added)}",
                _ => $"{DifferenceWords.Short(field.Old!)} → {DifferenceWords.Short(field.New!)}",
            };
            Line($"           {name}: {change}");
        }
    }

    private void AddAddresses(SiteDifference found, bool isStrict)
    {
        if (found.Addresses.IsEmpty)
        {
            return;
        }

        Line("Addresses");
        foreach (AddressDifference address in found.Addresses)
        {
            string old = DifferenceWords.Short(address.Address);
            Line(address switch
            {
                { MovedTo: string to } => $"  moved    {old} → {DifferenceWords.Short(to)}",
                { IsUncertain: true } => $"  {(isStrict ? "error" : "warning")}: {old} is gone; whether it leads on is not known",
                _ => $"  {(isStrict ? "error" : "warning")}: {old} is gone, and no alias leads on from it",
            });
        }

        Line("");
    }

    private void AddPages(SiteDifference found)
    {
        PageDifference[] others = [.. found.Pages.Where(page => page.HasOtherText || page.IsUnread)];
        if (others.Length > 0)
        {
            Line(others.All(page => page.HasOtherText) ? "Other pages with changed text" : "Changed pages");
            foreach (PageDifference page in others.Take(MostOtherPages))
            {
                string title = page.Title.Length > 0 ? $"  {DifferenceWords.Short(page.Title)}" : "";
                Line($"  {DifferenceWords.Short(page.Address)}{title}");
            }

            if (others.Length > MostOtherPages)
            {
                Line(string.Create(CultureInfo.InvariantCulture, $"  … and {others.Length - MostOtherPages} more"));
            }

            Line("");
        }

        PageDifference[] lost = [.. found.Pages.Where(page => !page.LostAnchors.IsEmpty)];
        if (lost.Length > 0)
        {
            Line("Anchors that are gone");
            foreach (PageDifference page in lost)
            {
                Line($"  {DifferenceWords.Short(page.Address)}: {DifferenceWords.Short(string.Join(", ", page.LostAnchors))}");
            }

            Line("");
        }
    }

    private void AddEnd(SiteDifference found)
    {
        foreach (ComparisonGap gap in found.Gaps)
        {
            Line(DifferenceWords.Of(gap));
        }

        string summary = DifferenceWords.Summary(found);
        Line(summary.Length > 0 ? summary : "No record and no address changed");
        Line($"Pages: {DifferenceWords.Counts(found.PageFiles)}; other files: {DifferenceWords.Counts(found.OtherFiles)}");
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
