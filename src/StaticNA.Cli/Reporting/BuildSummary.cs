using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>What a build came to, in a few lines: counts, time, evidence, and where to look.</summary>
internal sealed class BuildSummary(BuildResult result, BuildOptions options, TimeSpan time)
{
    /// <summary>Ends with a line break. Paths below <paramref name="workingFolder"/> are shown from there.</summary>
    internal string In(string workingFolder)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"{Count(result.Entries, "entry", "entries")}, {Count(result.Pages, "page", "pages")}, ");
        text.Append(CultureInfo.InvariantCulture,
            $"{Count(result.Files, "file", "files")} ({result.FilesWritten} changed) in {time.TotalSeconds:0.00} s\n");
        if (result.Published)
        {
            text.Append(EvidenceLine()).Append('\n');
        }

        text.Append(result.Published
            ? $"The site is in {From(workingFolder, Path.Combine(options.Output, "index.html"))}\n"
            : "Nothing was published; the output is as it was.\n");
        return text.ToString();
    }

    private string EvidenceLine() => result.Evidence.Documents switch
    {
        0 when options.Documents is null =>
            "Evidence was not checked: no documents; --documents DIR says where they are",
        0 => $"Evidence was not checked: {options.Documents} holds none of the documents",
        int documents => $"Evidence was checked: {Count(result.Evidence.Citations, "citation", "citations")} and "
            + $"{Count(result.Evidence.Quotations, "quotation", "quotations")} "
            + $"against {Count(documents, "document", "documents")}"
            + (documents < result.Evidence.Recorded ? $" of {result.Evidence.Recorded}; the others are not there" : ""),
    };

    private static string From(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
