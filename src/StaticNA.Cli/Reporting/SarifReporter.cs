using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StaticNA.Cli.Reporting;

/// <summary>Prints a log in SARIF 2.1.0 (OASIS, 2020) with one run.</summary>
internal sealed class SarifReporter(TextWriter output, ReportedPaths paths, SourceLines lines, RuleHelp help) : IReporter
{
    private const string Base = "SRCROOT";

    private static readonly Dictionary<string, int> RuleIndex = RuleCatalogue.All
        .Select((rule, index) => (rule.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);

    public void Print(Report report)
    {
        output.Write(MachineJson.Of(json => WriteLog(json, report)));
        output.Flush();
    }

    private void WriteLog(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"staticna/{report.Command}/");
        json.WriteEndObject();
        WriteInvocation(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        WriteText(json, "description", "The folder of the repository, or the root of the site if that is not in one.");
        json.WriteEndObject();
        json.WriteEndObject();
        WriteResults(json, report);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StaticNA");
        json.WriteString("version", ToolVersion.Text);
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title + ".");
        WriteText(json, "fullDescription", rule.Meaning);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Meaning}\n\nTo mend it: {rule.Remedy}");
        json.WriteString("markdown", RuleMarkdown.BodyOf(rule));
        json.WriteEndObject();
        if (help.AddressOf(rule) is string address)
        {
            json.WriteString("helpUri", address);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", KebabWords.Of(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteString("exitCodeDescription", report.ExitCode == ExitCode.Clean
            ? "nothing fails"
            : report.IsStrict ? "the content has errors, or warnings, which fail as well" : "the content has errors");
        json.WriteStartArray("ruleConfigurationOverrides");
        foreach (string code in report.Ignored.Keys)
        {
            json.WriteStartObject();
            json.WriteStartObject("configuration");
            json.WriteBoolean("enabled", false);
            json.WriteEndObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", code);
            json.WriteNumber("index", RuleIndex[code]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResults(Utf8JsonWriter json, Report report)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (Diagnostic found in report.Diagnostics.Order())
        {
            string? line = lines.At(found.Location);
            string print = PrintOf(found, line);
            seen[print] = seen.GetValueOrDefault(print) + 1;
            json.WriteStartObject();
            json.WriteString("ruleId", found.Rule.Code);
            if (RuleIndex.TryGetValue(found.Rule.Code, out int index))
            {
                json.WriteNumber("ruleIndex", index);
            }

            json.WriteString("level", KebabWords.Of(found.Severity));
            WriteText(json, "message", found.Help is null ? found.Message : $"{found.Message}\nhelp: {found.Help}");
            WriteLocation(json, found.Location, line);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("staticnaLine/v1", string.Create(CultureInfo.InvariantCulture, $"{print}:{seen[print]}"));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(Utf8JsonWriter json, SourceLocation at, string? line)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", paths.UriOf(at));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        // A region without an end ends with its line; only from the first column is that the whole line.
        bool isWholeLine = at.Column == 1;
        if (isWholeLine && line is not null)
        {
            WriteText(json, "snippet", line);
        }

        json.WriteEndObject();
        if (!isWholeLine && line is not null)
        {
            json.WriteStartObject("contextRegion");
            json.WriteNumber("startLine", at.Line);
            WriteText(json, "snippet", line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The same wherever the line moves in its file.</summary>
    private string PrintOf(Diagnostic found, string? line)
    {
        string what = $"{found.Rule.Code}\n{paths.Of(found.Location)}\n{(line ?? found.Message).Trim()}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 8));
    }
}
