using System.Collections.Immutable;

namespace StaticNA.Cli.Reporting;

/// <summary>What a build or a check came to, for any format.</summary>
internal sealed record Report
{
    /// <summary><c>build</c> or <c>check</c>.</summary>
    internal required string Command { get; init; }

    /// <summary>What locations are relative to.</summary>
    internal required string Root { get; init; }

    internal required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many were found of each code that <c>site.yml</c> ignores.</summary>
    internal required ImmutableSortedDictionary<string, int> Ignored { get; init; }

    internal required EvidenceSummary Evidence { get; init; }

    /// <summary>Where the documents were looked for; null if nowhere.</summary>
    internal string? Documents { get; init; }

    internal bool IsStrict { get; init; }

    /// <summary>What was counted, by name in the JSON report and in its order.</summary>
    internal required IReadOnlyList<KeyValuePair<string, int>> Counts { get; init; }

    /// <summary>Whether the output is the new site; null for a check, which publishes nothing.</summary>
    internal bool? Published { get; init; }

    /// <summary>What the stages take; null if nobody asks.</summary>
    internal StageTimings? Timings { get; init; }

    /// <summary>Null if it was not measured.</summary>
    internal Coverage? Coverage { get; init; }

    internal int Errors => Diagnostics.Count(found => found.Severity == Severity.Error);

    internal int Warnings => Diagnostics.Count - Errors;

    internal int ExitCode
    {
        get
        {
            bool hasGaps = IsStrict && Coverage is { IsComplete: false };
            bool hasFailed = Errors > 0 || (IsStrict && Warnings > 0) || hasGaps;
            return hasFailed ? Cli.ExitCode.ContentHasErrors : Cli.ExitCode.Clean;
        }
    }
}
