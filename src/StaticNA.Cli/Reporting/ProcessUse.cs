using System.Diagnostics;

namespace StaticNA.Cli.Reporting;

/// <summary>What the process has used since it was started, or between two moments.</summary>
/// <param name="Wall">Time passed; the start is known to 10 ms.</param>
/// <param name="Cpu">User and system time of all threads.</param>
/// <param name="Allocated">Bytes of managed memory, those collected since included.</param>
/// <param name="Collections">Garbage collections of any generation.</param>
internal readonly record struct ProcessUse(TimeSpan Wall, TimeSpan Cpu, long Allocated, int Collections)
{
    private static readonly Lazy<(long Stamp, TimeSpan Age)> Base = new(() =>
    {
        using var process = Process.GetCurrentProcess();
        return (Stopwatch.GetTimestamp(), DateTime.Now - process.StartTime);
    });

    internal static ProcessUse Now()
    {
        (long stamp, TimeSpan age) = Base.Value;
        return new ProcessUse(
            age + Stopwatch.GetElapsedTime(stamp), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
    }

    public static ProcessUse operator +(ProcessUse one, ProcessUse other) => new(
        one.Wall + other.Wall, one.Cpu + other.Cpu, one.Allocated + other.Allocated, one.Collections + other.Collections);

    public static ProcessUse operator -(ProcessUse later, ProcessUse earlier) => new(
        later.Wall - earlier.Wall, later.Cpu - earlier.Cpu, later.Allocated - earlier.Allocated,
        later.Collections - earlier.Collections);
}
