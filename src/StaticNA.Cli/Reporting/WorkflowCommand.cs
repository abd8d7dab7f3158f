using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// Writes commands of GitHub Actions so that the runner reads back exactly what went in: what would end a property, a command or its
/// line is escaped.
/// </summary>
internal static class WorkflowCommand
{
    /// <summary>An annotation, in one line that ends with a line break.</summary>
    /// <param name="name"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="message">May hold line breaks.</param>
    /// <param name="place">Where it belongs; null for none.</param>
    internal static string Annotation(string name, string title, string message, (string File, int Line, int Column)? place)
    {
        var line = new StringBuilder("::").Append(name).Append(' ');
        if (place is var (file, row, column))
        {
            line.Append("file=").Append(Property(file));
            line.Append(CultureInfo.InvariantCulture, $",line={row},col={column},");
        }

        return line.Append("title=").Append(Property(title)).Append("::").Append(Data(message)).Append('\n').ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
