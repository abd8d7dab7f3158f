using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>What the stages took, as a table for people.</summary>
internal static class TimingsTable
{
    /// <summary>Times in milliseconds, memory in MB (10^6 bytes); ends with a line break.</summary>
    internal static string Of(IReadOnlyList<StageTime> stages)
    {
        ProcessUse whole = StageTime.Sum(stages);
        var text = new StringBuilder("Stage                   wall ms   share     CPU ms  allocated MB  collections\n");
        foreach (StageTime stage in stages)
        {
            AddRow(text, stage.Name, stage.Use, whole.Wall);
            foreach ((string part, TimeSpan wall) in stage.Parts)
            {
                text.Append(CultureInfo.InvariantCulture, $"  of which {part.ToLowerInvariant(),-12} {wall.TotalMilliseconds,7:0.0}\n");
            }
        }

        AddRow(text, "Whole", whole, whole.Wall);
        if (stages.Any(stage => stage.Parts.Length > 1))
        {
            text.Append("What a stage consists of may run at the same time, and then does not add up.\n");
        }

        return text.ToString();
    }

    private static void AddRow(StringBuilder text, string name, ProcessUse use, TimeSpan whole)
    {
        double share = whole > TimeSpan.Zero ? use.Wall / whole : 0;
        text.Append(CultureInfo.InvariantCulture, $"{name,-22} {use.Wall.TotalMilliseconds,8:0.0}  {share * 100,5:0.0}% ");
        text.Append(CultureInfo.InvariantCulture, $"{use.Cpu.TotalMilliseconds,10:0.0}  {use.Allocated / 1e6,12:0.0}  {use.Collections,11}\n");
    }
}
