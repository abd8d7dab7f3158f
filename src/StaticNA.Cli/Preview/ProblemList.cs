using System.Globalization;
using System.Text.Json;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Preview;

/// <summary>What is wrong with the input, for the browser. Immutable.</summary>
internal sealed class ProblemList
{
    /// <summary>More would fill the page and help nobody.</summary>
    private const int Most = 20;

    private const int LinesBefore = 2;
    private const int LinesAfter = 1;

    private ProblemList(IReadOnlyList<Problem> problems, int more, bool isBroken, bool isStale) =>
        Json = JsonSerializer.Serialize(new ProblemNews(isBroken, isStale, problems, more), NewsJson.Default.ProblemNews);

    internal static ProblemList None { get; } = new([], 0, isBroken: false, isStale: false);

    /// <summary>A <see cref="ProblemNews"/>, in one line.</summary>
    internal string Json { get; }

    /// <param name="diagnostics">All that were found.</param>
    /// <param name="isStale">Whether there is no site because of them.</param>
    /// <param name="root">The folder that locations are relative to.</param>
    internal static ProblemList Of(IReadOnlyList<Diagnostic> diagnostics, bool isStale, string root)
    {
        var lines = new SourceLines(root);
        Diagnostic[] ordered = [.. diagnostics.OrderBy(found => found.Severity != Severity.Error)];
        return ordered.Length == 0
            ? None
            : new ProblemList(
                [.. ordered.Take(Most).Select(found => ProblemOf(found, lines))], Math.Max(0, ordered.Length - Most),
                isStale || ordered[0].Severity == Severity.Error, isStale);
    }

    /// <summary>For what went wrong without being a mistake in a file.</summary>
    internal static ProblemList Of(string message) => new([new Problem("error", "", "", message, null, [])], 0, isBroken: true, isStale: true);

    private static Problem ProblemOf(Diagnostic found, SourceLines lines) => new(
        found.Severity == Severity.Error ? "error" : "warning", found.Rule.Code, found.Location.ToString(),
        found.Message, found.Help, LinesOf(found.Location, lines));

    private static List<string> LinesOf(SourceLocation at, SourceLines lines)
    {
        var shown = new List<string>();
        int width = (at.Line + LinesAfter).ToString(CultureInfo.InvariantCulture).Length;
        for (int line = Math.Max(1, at.Line - LinesBefore); line <= at.Line + LinesAfter; line++)
        {
            if (lines.At(at with { Line = line }) is not string text)
            {
                continue;
            }

            bool isPlace = line == at.Line;
            (string excerpt, string caret) = Excerpt.Of(text, isPlace ? at.Column : 1);
            shown.Add($"{line.ToString(CultureInfo.InvariantCulture).PadLeft(width)} | {excerpt}");
            if (isPlace && text.Length > 0)
            {
                shown.Add($"{new string(' ', width)} | {caret}");
            }
        }

        return shown;
    }
}
