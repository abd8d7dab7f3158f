using System.Globalization;

namespace StaticNA.Cli.Reporting;

/// <summary>What a check came to, in two lines: counts and time, and how far the evidence was checked.</summary>
internal static class CheckSummary
{
    /// <summary>Ends with a line break.</summary>
    internal static string Of(CheckResult result, BuildOptions options, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Counted.Of(result.Entries, "entry", "entries")} and {Counted.Of(result.Sources, "source", "sources")} checked ")
        + string.Create(CultureInfo.InvariantCulture, $"in {time.TotalSeconds:0.00} s\n")
        + EvidenceLine.Of(result.Evidence, options.Documents) + "\n";
}
