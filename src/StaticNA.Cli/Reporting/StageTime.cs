using System.Collections.Immutable;

namespace StaticNA.Cli.Reporting;

/// <summary>What a stage took.</summary>
/// <param name="Name">For readers.</param>
/// <param name="Use">From its beginning to that of the next stage.</param>
/// <param name="Parts">What it consists of, longest first, each with its wall time; parts may run at the same time.</param>
internal sealed record StageTime(string Name, ProcessUse Use, ImmutableArray<KeyValuePair<string, TimeSpan>> Parts)
{
    /// <summary>What stages took together.</summary>
    internal static ProcessUse Sum(IEnumerable<StageTime> stages) => stages.Aggregate(default(ProcessUse), (sum, stage) => sum + stage.Use);
}
