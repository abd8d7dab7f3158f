using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>Prints annotations of GitHub Actions: errors first, since the first ten of each kind are all that is shown.</summary>
internal sealed class GitHubReporter(TextWriter output, ReportedPaths paths) : IReporter
{
    /// <summary>Annotations of one kind that GitHub shows of one step; the log holds all.</summary>
    private const int MostShown = 10;

    private const string Tool = "StaticNA";

    public void Print(Report report)
    {
        var text = new StringBuilder();
        foreach (Diagnostic found in report.Diagnostics.OrderByDescending(found => found.Severity).ThenBy(found => found))
        {
            SourceLocation at = found.Location;
            text.Append(WorkflowCommand.Annotation(
                found.Severity == Severity.Error ? "error" : "warning",
                $"{found.Rule.Code}: {found.Rule.Title}",
                found.Help is null ? found.Message : $"{found.Message}\nhelp: {found.Help}",
                (paths.Of(at), at.Line, at.Column)));
        }

        if (report.Errors > MostShown || report.Warnings > MostShown)
        {
            string found = $"{Counted.Of(report.Errors, "error", "errors")} and {Counted.Of(report.Warnings, "warning", "warnings")}";
            text.Append(WorkflowCommand.Annotation(
                "notice", Tool, $"{found} were found; of each kind the first {MostShown} are shown here, and the log has all", null));
        }

        output.Write(text);
        output.Flush();
    }
}
