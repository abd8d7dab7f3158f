using System.Diagnostics;
using System.Globalization;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Preview;

/// <summary>
/// Builds the site again whenever its input changes, and says so in the terminal. Of a site that takes long, the page of an entry that
/// changed is shown first; then what is planned; then the whole site is checked, which makes news where it finds other mistakes than before.
/// What is under way is given up when the input changes again.
/// </summary>
internal sealed class PreviewLoop(Host host, BuildOptions options)
{
    /// <summary>How long a check of the whole site waits, so that browsers come first.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    /// <summary>A site that takes longer than this is sketched first.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(40);

    private readonly BuildOptions _options = options with { Memory = new BuildMemory { IsToldAllChanges = true } };
    private readonly Lock _showing = new();
    private volatile PreviewState _state = new(null, ProblemList.None);
    private volatile Built? _built;

    /// <summary>Whether the input has had mistakes since: a sketch would only stand until they are found again.</summary>
    private volatile bool _isStale;

    /// <summary>What the last check of a whole site found; taken to be there until the next has ended.</summary>
    private IReadOnlyList<Diagnostic> _foundInSite = [];

    /// <summary>What is shown now. Thread-safe.</summary>
    internal PreviewState State => _state;

    /// <summary>Builds once, then at each change, until it is cancelled.</summary>
    /// <param name="whenReady">Called after the first build.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    internal async Task Run(Action whenReady, CancellationToken cancellation)
    {
        using var watch = new InputWatch(Folders());
        if (watch.IsDeaf)
        {
            host.Error.WriteLine("staticna: this system reports no changes of files; they are looked for every 2 s");
        }

        IReadOnlyList<string> changes = [];
        bool isFirst = true;
        while (true)
        {
            using var outdated = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var built = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            IReadOnlyList<string> current = changes;
            Task work = Task.Run(() => BuildAndCheck(current, built, outdated.Token), CancellationToken.None);
            try
            {
                if (isFirst && await built.Task)
                {
                    isFirst = false;
                    whenReady();
                }

                IReadOnlyList<string> next = await watch.NextChange(cancellation);
                await outdated.CancelAsync();
                changes = built.Task is { IsCompletedSuccessfully: true, Result: true }
                    ? next
                    : [.. changes.Union(next, StringComparer.Ordinal)];
                Sketch(changes, next);
            }
            finally
            {
                await work;
            }
        }
    }

    private IEnumerable<string> Folders()
    {
        yield return options.Input;
        yield return Path.Combine(options.Root, "themes");
        if (options.Documents is string documents && !documents.StartsWith(options.Input + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            yield return documents;
        }
    }

    /// <summary>Shows the page of the entry that changed, if that is all and the rest takes long.</summary>
    /// <param name="changes">Full paths of all that changed since the last build.</param>
    /// <param name="latest">Of these, what changed last.</param>
    private void Sketch(IReadOnlyList<string> changes, IReadOnlyList<string> latest)
    {
        foreach (string path in latest)
        {
            _options.Memory!.Touch(path);
        }

        if (changes is [string only] && !_isStale && _built is Built built && built.Time > Soon
            && Try(() => built.Result.Sketch(only, _options.Memory!), out _) is MemorySite sketch)
        {
            Show(new PreviewState(new PreviewedSite(sketch, built.Result.Address!), _state.Problems) { IsSketch = true }, CancellationToken.None);
        }
    }

    /// <param name="changes">Full paths of what changed.</param>
    /// <param name="built">Learns whether it came to anything that is shown, before it was cancelled.</param>
    /// <param name="cancellation">Gives it up.</param>
    private async Task BuildAndCheck(IReadOnlyList<string> changes, TaskCompletionSource<bool> built, CancellationToken cancellation)
    {
        try
        {
            if (_state.IsSketch)
            {
                await Task.Delay(Grace, cancellation);
            }

            PreviewResult? result = Build(changes, cancellation);
            built.SetResult(true);
            if (result?.Site is not null)
            {
                await Task.Delay(Grace, cancellation);
                Check(result, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            built.TrySetResult(false);
        }
    }

    private PreviewResult? Build(IReadOnlyList<string> changes, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        PreviewResult? result = Try(() => SiteBuilder.Preview(_options, cancellation), out string? failure);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        _isStale = result?.Site is null;
        if (result?.Site is MemorySite site)
        {
            _built = new Built(result, new PreviewedSite(site, result.Address!), time);
        }

        Show(result is null ? StateOf(failure!) : StateOf(result), cancellation);

        // Said afterwards: a terminal may be slow.
        Report(result?.Diagnostics ?? []);
        if (changes.Count > 0)
        {
            string what = changes.Count == 1 ? Shown(changes[0]) : Counted.Of(changes.Count, "file", "files");
            string outcome = result?.Site is null ? "The site is as it was" : "Rebuilt";
            host.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{what} changed. {outcome} ({time.TotalMilliseconds:0} ms)"));
        }

        return result;
    }

    private void Check(PreviewResult planned, CancellationToken cancellation)
    {
        PreviewResult? whole = Try(() => SiteBuilder.CheckPreview(planned, _options, cancellation), out string? failure);
        cancellation.ThrowIfCancellationRequested();
        if (whole is not null)
        {
            _foundInSite = [.. whole.Diagnostics.Except(planned.Diagnostics)];
            Report(_foundInSite);
        }

        PreviewState next = whole is null ? StateOf(failure!) : StateOf(planned);
        if (next.Problems.Json != _state.Problems.Json)
        {
            Show(next, cancellation);
        }
    }

    /// <exception cref="OperationCanceledException">The input has changed since, which may be shown already.</exception>
    private void Show(PreviewState next, CancellationToken cancellation)
    {
        lock (_showing)
        {
            cancellation.ThrowIfCancellationRequested();
            PreviewState last = _state;
            _state = next;
            last.Succeed(next);
        }
    }

    private void Report(IReadOnlyList<Diagnostic> diagnostics) =>
        new TextReporter(host.Error, options.Root, host.UsesColour).Print(diagnostics);

    private PreviewState StateOf(PreviewResult planned)
    {
        bool isStale = planned.Site is null;
        IEnumerable<Diagnostic> found = isStale ? planned.Diagnostics : planned.Diagnostics.Union(_foundInSite);
        return new PreviewState(_built?.Site, ProblemList.Of([.. found], isStale, options.Root));
    }

    private PreviewState StateOf(string failure) => new(_built?.Site, ProblemList.Of(failure));

    /// <summary>Null, with what to say of it, if it fails.</summary>
    private T? Try<T>(Func<T?> work, out string? failure)
        where T : class
    {
        failure = null;
        try
        {
            return work();
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            // A file that vanished while it was read is heard of, and all is built again.
            failure = lost.Message;
        }
#pragma warning disable CA1031 // A bug that one input brings out must not end the preview: the next input may be without it.
        catch (Exception bug) when (bug is not OperationCanceledException)
#pragma warning restore CA1031
        {
            failure = $"internal error: {bug.GetType().Name}: {bug.Message}. This is a bug in StaticNA; please report it.";
        }

        host.Error.WriteLine($"staticna: {failure}");
        return null;
    }

    private string Shown(string path) => Path.GetRelativePath(options.Root, path).Replace('\\', '/');

    /// <summary>The last build that came to a site.</summary>
    /// <param name="Result">What it came to.</param>
    /// <param name="Site">As it is served.</param>
    /// <param name="Time">How long it took.</param>
    private sealed record Built(PreviewResult Result, PreviewedSite Site, TimeSpan Time);
}
