using System.Text.Json;

namespace StaticNA.Cli.Reporting;

/// <summary>Prints one JSON object; its shape is in docs/report.schema.json, and only grows within a version.</summary>
internal sealed class JsonReporter(TextWriter output, ReportedPaths paths, SourceLines lines) : IReporter
{
    /// <summary>Of the shape; a program that reads it need only know this one.</summary>
    private const int ShapeVersion = 1;

    public void Print(Report report)
    {
        output.Write(MachineJson.Of(json => Write(json, report)));
        output.Flush();
    }

    private void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", ShapeVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "StaticNA");
        json.WriteString("version", ToolVersion.Text);
        json.WriteEndObject();
        json.WriteString("command", report.Command);
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteBoolean("strict", report.IsStrict);
        WriteCounts(json, report);
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic found in report.Diagnostics.Order())
        {
            Write(json, found);
        }

        json.WriteEndArray();
        WriteEvidence(json, report.Evidence);
        WriteCoverage(json, report.Coverage);
        WriteTimings(json, report.Timings);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("ignored", report.Ignored.Values.Sum());
        foreach ((string name, int count) in report.Counts)
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
        json.WriteStartObject("ignored");
        foreach ((string code, int count) in report.Ignored)
        {
            json.WriteNumber(code, count);
        }

        json.WriteEndObject();
        if (report.Published is bool published)
        {
            json.WriteBoolean("published", published);
        }
    }

    private void Write(Utf8JsonWriter json, Diagnostic found)
    {
        json.WriteStartObject();
        json.WriteString("code", found.Rule.Code);
        json.WriteString("severity", KebabWords.Of(found.Severity));
        json.WriteString("title", found.Rule.Title);
        json.WriteString("message", found.Message);
        json.WriteString("help", found.Help);
        json.WriteString("file", paths.Of(found.Location));
        json.WriteNumber("line", found.Location.Line);
        json.WriteNumber("column", found.Location.Column);
        json.WriteString("source", lines.At(found.Location));
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, EvidenceSummary evidence)
    {
        json.WriteStartObject("evidence");
        json.WriteNumber("documents", evidence.Documents);
        json.WriteNumber("recorded", evidence.Recorded);
        json.WriteNumber("citations", evidence.Citations);
        json.WriteNumber("quotations", evidence.Quotations);
        json.WriteEndObject();
    }

    private void WriteCoverage(Utf8JsonWriter json, Coverage? coverage)
    {
        if (coverage is null)
        {
            return;
        }

        json.WriteStartObject("coverage");
        json.WriteBoolean("complete", coverage.IsComplete);
        json.WriteStartArray("sources");
        foreach (SourceCoverage source in coverage.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Source.Id);
            json.WriteNumber("passages", source.Passages);
            json.WriteNumber("cited", source.Cited);
            json.WriteNumber("setAside", source.SetAside);
            json.WriteStartArray("uncited");
            foreach (int passage in source.Uncited)
            {
                json.WriteNumberValue(passage);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (UncitedClaim claim in coverage.Claims)
        {
            json.WriteStartObject();
            json.WriteBoolean("gap", claim.IsGap);
            json.WriteString("text", claim.Sentence.Text);
            json.WriteString("file", paths.Of(claim.Sentence.Location));
            json.WriteNumber("line", claim.Sentence.Location.Line);
            json.WriteNumber("column", claim.Sentence.Location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTimings(Utf8JsonWriter json, StageTimings? timings)
    {
        if (timings is null)
        {
            return;
        }

        json.WriteStartArray("timings");
        foreach (StageTime stage in timings.UpToNow())
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Name);
            json.WriteNumber("wall", stage.Use.Wall.TotalMilliseconds);
            json.WriteNumber("cpu", stage.Use.Cpu.TotalMilliseconds);
            json.WriteNumber("allocated", stage.Use.Allocated);
            json.WriteNumber("collections", stage.Use.Collections);
            json.WriteStartObject("parts");
            foreach ((string part, TimeSpan wall) in stage.Parts)
            {
                json.WriteNumber(part, wall.TotalMilliseconds);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
