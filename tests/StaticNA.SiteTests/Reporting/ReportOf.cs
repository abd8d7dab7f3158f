using System.Collections.Immutable;
using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Reporting;

/// <summary>Reports as a check makes them.</summary>
internal static class ReportOf
{
    internal static Report Diagnostics(params Diagnostic[] found) => new()
    {
        Command = "check",
        Root = "/site",
        Diagnostics = found,
        Ignored = ImmutableSortedDictionary<string, int>.Empty,
        Evidence = new EvidenceSummary(0, 0, 0),
        Counts = [new("entries", 2), new("sources", 1)],
    };
}
