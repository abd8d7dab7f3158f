namespace StaticNA.Cli.Reporting;

/// <summary>How diagnostics are put out (docs/checking.md).</summary>
internal enum OutputFormat
{
    /// <summary>For people: diagnostics on the error stream, results on the output.</summary>
    Text,

    /// <summary>Annotations of GitHub Actions, on the output.</summary>
    GitHub,

    /// <summary>A JSON object on the output (docs/report.schema.json).</summary>
    Json,

    /// <summary>SARIF 2.1.0 on the output.</summary>
    Sarif,
}
