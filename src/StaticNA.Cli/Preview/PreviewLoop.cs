using System.Diagnostics;
using System.Globalization;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Preview;

/// <summary>Builds the site again whenever its input changes, and says so in the terminal.</summary>
internal sealed class PreviewLoop(Host host, BuildOptions options)
{
    private readonly BuildMemory _memory = new();
    private volatile PreviewState _state = new(null, ProblemList.None);

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

        await Task.Run(() => Build([], cancellation), cancellation);
        whenReady();
        while (true)
        {
            IReadOnlyList<string> changes = await watch.NextChange(cancellation);
            await Task.Run(() => Build(changes, cancellation), cancellation);
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

    private void Build(IReadOnlyList<string> changes, CancellationToken cancellation)
    {
        foreach (string path in changes)
        {
            _memory.Touch(path);
        }

        long start = Stopwatch.GetTimestamp();
        PreviewState next = Try(cancellation);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        if (changes.Count > 0)
        {
            string what = changes.Count == 1 ? Shown(changes[0]) : Counted.Of(changes.Count, "file", "files");
            string outcome = next.Site == _state.Site ? "The site is as it was" : "Rebuilt";
            host.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{what} changed. {outcome} ({time.TotalMilliseconds:0} ms)"));
        }

        PreviewState last = _state;
        _state = next;
        last.Succeed(next);
    }

    private PreviewState Try(CancellationToken cancellation)
    {
        try
        {
            PreviewResult result = SiteBuilder.Preview(options with { Memory = _memory }, cancellation);
            new TextReporter(host.Error, options.Root, host.UsesColour).Print(result.Diagnostics);
            PreviewedSite? site = result.Site is MemorySite made ? new PreviewedSite(made, result.Address!) : _state.Site;
            return new PreviewState(site, ProblemList.Of(result.Diagnostics, result.Site is null, options.Root));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A file that vanished while it was read is heard of, and all is built again.
            return Fail(failure.Message);
        }
#pragma warning disable CA1031 // A bug that one input brings out must not end the preview: the next input may be without it.
        catch (Exception bug) when (bug is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Fail($"internal error: {bug.GetType().Name}: {bug.Message}. This is a bug in StaticNA; please report it.");
        }
    }

    private PreviewState Fail(string message)
    {
        host.Error.WriteLine($"staticna: {message}");
        return new PreviewState(_state.Site, ProblemList.Of(message));
    }

    private string Shown(string path) => Path.GetRelativePath(options.Root, path).Replace('\\', '/');
}
