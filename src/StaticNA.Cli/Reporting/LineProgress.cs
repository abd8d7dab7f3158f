using System.Diagnostics;
using System.Globalization;

namespace StaticNA.Cli.Reporting;

/// <summary>A plain line for each stage, for logs: when it begins, or, with times, when it has ended.</summary>
internal sealed class LineProgress(TextWriter output, bool withTimes) : StageProgress
{
    private BuildStage? _running;
    private long _start;

    public override void Report(BuildStage value)
    {
        Dispose();
        _running = value;
        _start = Stopwatch.GetTimestamp();
        if (!withTimes)
        {
            output.WriteLine(Words(value));
        }
    }

    public override void Dispose()
    {
        if (withTimes && _running is BuildStage ended)
        {
            double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Words(ended),-20} {seconds:0.000} s"));
        }

        _running = null;
    }
}
