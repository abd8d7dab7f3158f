using System.Text;

namespace StaticNA;

/// <summary>
/// Leaves out of a script what only its authors need and a reader's browser would load: indentation, empty lines, and lines that hold
/// nothing but a <c>//</c> comment. Nothing else is touched, so that no parser of JavaScript is needed to do it safely.
/// </summary>
internal static class ScriptLines
{
    /// <summary>The script, shortened; as it is where a line could start inside a text.</summary>
    public static ReadOnlyMemory<byte> Shorten(ReadOnlyMemory<byte> script)
    {
        string text = Encoding.UTF8.GetString(script.Span);
        string[] lines = text.Split('\n');
        string end = lines[^1].Length == 0 ? "\n" : "";
        return MayStartInsideText(lines)
            ? script
            : Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.Trim()).Where(IsNeeded)) + end);
    }

    /// <summary>
    /// ECMA-262, 12.9: only template literals, line continuations and comments reach over the end of a line. A template literal that does
    /// leaves its first line with a backtick that has no partner, unless another one is escaped.
    /// </summary>
    private static bool MayStartInsideText(string[] lines) => lines.Any(line =>
        line.Count(sign => sign == '`') % 2 != 0
        || line.Contains("\\`", StringComparison.Ordinal)
        || line.Contains("/*", StringComparison.Ordinal)
        || line.TrimEnd('\r').EndsWith('\\'));

    private static bool IsNeeded(string line) => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal);
}
