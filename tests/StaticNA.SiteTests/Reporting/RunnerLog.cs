using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.Reporting;

/// <summary>
/// Reads a log as the runner of GitHub Actions does: each line is a command (<c>::name key=value,…::data</c>, or the older
/// <c>##[name key=value;…]data</c> anywhere in it), or is none.
/// </summary>
internal static partial class RunnerLog
{
    private const string Mark = "::";

    /// <summary>The commands among the lines.</summary>
    internal static IReadOnlyList<RunnerCommand> CommandsIn(string log) =>
        [.. Lines(log).Select(line => Current(line) ?? Older(line)).OfType<RunnerCommand>()];

    internal static string[] Lines(string log) => log.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static RunnerCommand? Current(string line)
    {
        string text = line.TrimStart();
        int end = text.StartsWith(Mark, StringComparison.Ordinal) ? text.IndexOf(Mark, Mark.Length, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return null;
        }

        string head = text[Mark.Length..end];
        int blank = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (blank >= 0)
        {
            foreach (string pair in head[(blank + 1)..].Trim().Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] parts = pair.Split('=', 2);
                if (parts.Length == 2)
                {
                    properties[parts[0]] = Property(parts[1]);
                }
            }
        }

        return new RunnerCommand(blank < 0 ? head : head[..blank], properties, Data(text[(end + Mark.Length)..]));
    }

    private static RunnerCommand? Older(string line)
    {
        Match match = OlderForm().Match(line);
        return match.Success ? new RunnerCommand(match.Groups[1].Value, new Dictionary<string, string>(), line) : null;
    }

    private static string Data(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);

    private static string Property(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex(@"##\[([^\] ]*)", RegexOptions.CultureInvariant)]
    private static partial Regex OlderForm();
}
