using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>What the catalogue says of a rule.</summary>
internal static class RuleMarkdown
{
    /// <summary>Without the title, in Markdown.</summary>
    internal static string BodyOf(Rule rule)
    {
        var text = new StringBuilder(rule.Meaning).Append("\n\nTo mend it: ").Append(rule.Remedy).Append('\n');
        if (rule.Example is string example)
        {
            text.Append("\n```\n").Append(example.TrimEnd('\n')).Append("\n```\n");
        }

        return text.ToString();
    }

    /// <summary>All of it, for a terminal.</summary>
    internal static string PlainTextOf(Rule rule)
    {
        var text = new StringBuilder();
        text.Append(rule.Code).Append(": ").Append(rule.Title).Append('\n');
        text.Append(WeightOf(rule)).Append("\n\n").Append(rule.Meaning).Append("\n\nTo mend it: ").Append(rule.Remedy).Append('\n');
        if (rule.Example is string example)
        {
            text.Append("\nExample:\n\n");
            foreach (string line in example.TrimEnd('\n').Split('\n'))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string WeightOf(Rule rule) =>
        rule.Severity == Severity.Error ? rule.IsAdjustable ? "Error, unless 'severities' in site.yml says otherwise" : "Error"
        : "Warning, unless 'severities' in site.yml says otherwise";
}
