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
            $"{Counted.Of(result.Entries, "entry", "entries")}, {Counted.Of(result.Pages, "page", "pages")}, ");
        text.Append(CultureInfo.InvariantCulture,
            $"{Counted.Of(result.Files, "file", "files")} ({result.FilesWritten} changed) in {time.TotalSeconds:0.00} s\n");
        if (result.Published)
        {
            text.Append(EvidenceLine.Of(result.Evidence, options.Documents)).Append('\n');
        }

        text.Append(result.Published
            ? $"The site is in {From(workingFolder, Path.Combine(options.Output, "index.html"))}\n{RootHashLine()}"
            : "Nothing was published; the output is as it was.\n");
        return text.ToString();
    }

    private string RootHashLine() => result.RootHash is ContentHash hash ? $"Root hash {hash}\n" : "";

    private static string From(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
