using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StaticNA.Cli.Reporting;

/// <summary>The words for a <see cref="SiteDifference"/> that its text and its Markdown have in common.</summary>
internal static class DifferenceWords
{
    private const int Longest = 240;

    internal static string Heading(RecordKind kind) => kind switch
    {
        RecordKind.Entry => "Entries",
        RecordKind.Theme => "Themes",
        RecordKind.Person => "People",
        RecordKind.Source => "Sources",
        RecordKind.Commitment => "Commitments",
        _ => "Quotations",
    };

    internal static string Of(DifferenceKind change) => change switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        _ => "changed",
    };

    /// <summary><c>dateBasis</c> as <c>date basis</c>; labels of a page as they are.</summary>
    internal static string Field(string name) =>
        name.All(char.IsAsciiLetterOrDigit) ? JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ') : name;

    internal static string Of(ComparisonGap gap) => gap switch
    {
        ComparisonGap.ContentUnknown =>
            "Of one site only the manifest was given: which pages changed is known, but not what changed on them.",
        ComparisonGap.DataMissing =>
            "A site has no data files (/data/), so fields were read from its pages, and are named as there; some may be missing.",
        _ => "Some pages are too large to be compared, and are only said to have other text.",
    };

    /// <summary>How many of which kind, such as <c>2 entries added</c>; empty if nothing that a reader sees changed.</summary>
    internal static string Summary(SiteDifference found)
    {
        IEnumerable<string> records =
            from record in found.Records
            group record by (record.Kind, record.Change) into same
            orderby same.Key.Kind, same.Key.Change
            select $"{Counted(same.Key.Kind, same.Count())} {Of(same.Key.Change)}";
        int broken = found.Broken.Count();
        int moved = found.Addresses.Length - broken;
        return string.Join(", ", records
            .Concat(broken > 0 ? [$"{Reporting.Counted.Of(broken, "address", "addresses")} broken"] : [])
            .Concat(moved > 0 ? [$"{Reporting.Counted.Of(moved, "address", "addresses")} moved"] : []));
    }

    internal static string Counts(FileCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts.Added} added, {counts.Removed} removed, {counts.Changed} changed");

    /// <summary>In a line, without what could steer a terminal, and cut where it is long.</summary>
    internal static string Short(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest + 1));
        foreach (char unit in Excerpt.Printable(text.ReplaceLineEndings(" ")))
        {
            if (line.Length == Longest)
            {
                line.Length -= char.IsHighSurrogate(line[^1]) ? 1 : 0;
                return line.Append('…').ToString();
            }

            line.Append(unit == '\t' ? ' ' : unit);
        }

        return line.ToString();
    }

    private static string Counted(RecordKind kind, int number) => kind switch
    {
        RecordKind.Entry => Reporting.Counted.Of(number, "entry", "entries"),
        RecordKind.Theme => Reporting.Counted.Of(number, "theme", "themes"),
        RecordKind.Person => Reporting.Counted.Of(number, "person", "people"),
        RecordKind.Source => Reporting.Counted.Of(number, "source", "sources"),
        RecordKind.Commitment => Reporting.Counted.Of(number, "commitment", "commitments"),
        _ => Reporting.Counted.Of(number, "quotation", "quotations"),
    };
}
