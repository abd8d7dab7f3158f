using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// Prints diagnostics for people: <c>file:line:column: error SNA0101: message</c>, the source line with a caret, the
/// help, and at the end how many there were.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="root">The folder that locations are relative to.</param>
/// <param name="colour">Whether to mark the severity with ANSI colours.</param>
internal sealed class TextReporter(TextWriter output, string root, bool colour) : IReporter
{
    private const string Indent = "    ";

    private readonly SourceLines _lines = new(root);

    public void Print(Report report) => Print(report.Diagnostics);

    /// <summary>Prints nothing if there are none.</summary>
    internal void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in diagnostics.Order())
        {
            Append(text, diagnostic);
        }

        int errors = diagnostics.Count(found => found.Severity == Severity.Error);
        int warnings = diagnostics.Count - errors;
        text.Append(Count(errors, "error")).Append(", ").Append(Count(warnings, "warning")).Append('\n');
        output.Write(text);
        output.Flush();
    }

    private void Append(StringBuilder text, Diagnostic diagnostic)
    {
        SourceLocation at = diagnostic.Location;
        text.Append(Excerpt.Printable(at.ToString())).Append(": ").Append(SeverityWord(diagnostic.Severity));
        text.Append(' ').Append(diagnostic.Rule.Code).Append(": ");
        text.Append(Excerpt.Printable(diagnostic.Message)).Append('\n');
        if (_lines.At(at) is { Length: > 0 } source)
        {
            (string line, string caret) = Excerpt.Of(source, at.Column);
            text.Append(Indent).Append(line).Append('\n').Append(Indent).Append(caret).Append('\n');
        }

        if (diagnostic.Help is string help)
        {
            text.Append(Indent).Append("help: ").Append(Excerpt.Printable(help)).Append('\n');
        }
    }

    private string SeverityWord(Severity severity) => (severity, colour) switch
    {
        (Severity.Error, true) => "\u001b[1;31merror\u001b[0m",
        (Severity.Error, false) => "error",
        (_, true) => "\u001b[1;33mwarning\u001b[0m",
        _ => "warning",
    };

    private static string Count(int number, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {word}{(number == 1 ? "" : "s")}");
}
