using System.Collections.Immutable;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// Takes down what each stage of a run takes. Stages follow each other without a gap, from the start of the process, so that they add up
/// to the whole.
/// </summary>
internal sealed class StageTimings
{
    private readonly Func<ProcessUse> _now;
    private readonly List<StageTime> _ended = [];
    private readonly List<KeyValuePair<string, TimeSpan>> _parts = [];
    private string _running = "Starting";
    private ProcessUse _begun;

    /// <param name="now">What the process has used so far.</param>
    internal StageTimings(Func<ProcessUse> now) => _now = now;

    /// <summary>Ends the stage that is running and begins another.</summary>
    /// <param name="name">For readers.</param>
    internal void Enter(string name)
    {
        ProcessUse use = _now();
        _ended.Add(Running(use));
        _parts.Clear();
        (_running, _begun) = (name, use);
    }

    /// <summary>Begins a part of the stage that is running; it ends, before the stage does, when the result is disposed. Thread-safe.</summary>
    internal IDisposable Begin(BuildPart part) => new OpenPart(this, StageProgress.Words(part), _now().Wall);

    /// <summary>All stages so far, in their order, the running one up to now.</summary>
    internal ImmutableArray<StageTime> UpToNow() => [.. _ended, Running(_now())];

    private StageTime Running(ProcessUse use) =>
        new(_running, use - _begun, [.. _parts.OrderByDescending(part => part.Value)]);

    private void End(string part, TimeSpan begun)
    {
        TimeSpan time = _now().Wall - begun;
        lock (_parts)
        {
            _parts.Add(new(part, time));
        }
    }

    private sealed class OpenPart(StageTimings timings, string name, TimeSpan begun) : IDisposable
    {
        public void Dispose() => timings.End(name, begun);
    }
}
