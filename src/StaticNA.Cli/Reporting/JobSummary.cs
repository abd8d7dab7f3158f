using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// A report in Markdown, for the summary of a job (<c>GITHUB_STEP_SUMMARY</c>). It is appended, as every step of a job does; the file
/// stays within what GitHub takes.
/// </summary>
internal static class JobSummary
{
    /// <summary>In bytes; GitHub refuses a larger file of a step as a whole.</summary>
    internal const int Largest = 1 << 20;

    private const int LongestCell = 600;

    /// <summary>For the last line of a table that is cut.</summary>
    private const int Reserve = 200;

    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static void Append(string path, Report report, ReportedPaths paths)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(Encoding.UTF8.GetBytes(Markdown(report, paths, Largest - file.Position)));
    }

    /// <summary>At most <paramref name="room"/> bytes of UTF-8; nothing where that is too little for the least.</summary>
    internal static string Markdown(Report report, ReportedPaths paths, long room)
    {
        var text = new StringBuilder(Head(report));
        long left = room - Encoding.UTF8.GetByteCount(text.ToString()) - Reserve;
        if (left < 0)
        {
            return "";
        }

        if (report.Diagnostics.Count > 0)
        {
            AppendTable(text, report, paths, left);
        }

        return text.ToString();
    }

    private static string Head(Report report)
    {
        var text = new StringBuilder();
        string verdict = report.ExitCode == ExitCode.Clean ? "passed" : "failed";
        text.Append(CultureInfo.InvariantCulture, $"## StaticNA {report.Command}: {verdict}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {Counted.Of(report.Errors, "error", "errors")}, ");
        text.Append(Counted.Of(report.Warnings, "warning", "warnings")).Append(report.IsStrict ? " (warnings fail)\n" : "\n");
        if (report.Published != false)
        {
            IEnumerable<string> counts = report.Counts.Select(count => $"{Words(count.Key)} {count.Value}");
            text.Append("- ").Append(report.Published is null ? "Checked" : "Built").Append(": ").AppendJoin(", ", counts).Append('\n');
            text.Append("- ").Append(MarkdownText.Of(EvidenceLine.Of(report.Evidence, report.Documents is null ? null : "the folder")));
            text.Append('\n');
        }
        else
        {
            text.Append("- Nothing was published\n");
        }

        if (IgnoredLine.Of(report.Ignored) is string ignored)
        {
            text.Append("- ").Append(MarkdownText.Of(ignored)).Append('\n');
        }

        if (report.Coverage is Coverage coverage)
        {
            text.Append("- ").Append(coverage.IsComplete ? "Coverage is complete\n" : "Coverage has gaps\n");
        }

        return text.Append('\n').ToString();
    }

    private static void AppendTable(StringBuilder text, Report report, ReportedPaths paths, long left)
    {
        const string Heading = "| Weight | Code | Where | What |\n|---|---|---|---|\n";
        text.Append(Heading);
        left -= Heading.Length;
        int shown = 0;
        foreach (Diagnostic found in report.Diagnostics.OrderByDescending(found => found.Severity).ThenBy(found => found))
        {
            SourceLocation at = found.Location;
            string place = string.Create(CultureInfo.InvariantCulture, $"{paths.Of(at)}:{at.Line}:{at.Column}");
            string help = found.Help is null ? "" : "<br>help: " + MarkdownText.Of(Clip(found.Help));
            string row = $"| {KebabWords.Of(found.Severity)} | {found.Rule.Code} | {MarkdownText.Of(Clip(place))} "
                + $"| {MarkdownText.Of(Clip(found.Message))}{help} |\n";
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0)
            {
                int others = report.Diagnostics.Count - shown;
                text.Append(CultureInfo.InvariantCulture, $"\n… and {others} more, for which there is no room here; the log has all.\n");
                return;
            }

            text.Append(row);
            shown++;
        }

        text.Append('\n');
    }

    private static string Clip(string text)
    {
        if (text.Length <= LongestCell)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell;
        return text[..end] + "…";
    }

    private static string Words(string name) => name switch
    {
        "filesChanged" => "files changed",
        "externalLinks" => "external links",
        _ => name,
    };
}
