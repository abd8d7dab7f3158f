using System.Collections.Concurrent;

namespace StaticNA.Cli.External;

/// <summary>Lets one request to a host through at a time, with a pause between two, and few to all hosts together.</summary>
internal sealed class HostGates(TimeSpan pause, int atOnce, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _all = new(atOnce);

    public void Dispose()
    {
        foreach (Gate gate in _gates.Values)
        {
            gate.Turn.Dispose();
        }

        _all.Dispose();
    }

    internal async Task<T> PassAsync<T>(string host, Func<Task<T>> ask, CancellationToken cancellation)
    {
        Gate gate = _gates.GetOrAdd(host, _ => new Gate());
        await gate.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (gate.Last is long last && pause - clock.GetElapsedTime(last) is { Ticks: > 0 } rest)
            {
                await Task.Delay(rest, clock, cancellation).ConfigureAwait(false);
            }

            await _all.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await ask().ConfigureAwait(false);
            }
            finally
            {
                _all.Release();
                gate.Last = clock.GetTimestamp();
            }
        }
        finally
        {
            gate.Turn.Release();
        }
    }

    private sealed class Gate
    {
        internal SemaphoreSlim Turn { get; } = new(1);

        /// <summary>When the last request ended; null if there was none.</summary>
        internal long? Last { get; set; }
    }
}
