using System.Text;
using StaticNA.Cli;
using StaticNA.Cli.Preview;

namespace StaticNA.SiteTests.Previews;

/// <summary>A preview of a copy of the fixtures' site, in this process, with a client.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    internal const string Entry = "input/entries/2015/harbour-meeting.md";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _end = new();
    private readonly PreviewLoop _loop;
    private readonly PreviewServer _server;
    private readonly Task _run;

    private RunningPreview(TemporaryFolder folder, PreviewLoop loop, Func<RunningPreview, Task> run)
    {
        Folder = folder;
        _loop = loop;
        _server = new PreviewServer(() => loop.State, _end.Token);
        _run = run(this);
    }

    internal TemporaryFolder Folder { get; }

    /// <summary>Without a slash at the end.</summary>
    internal string Address { get; private set; } = "";

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    internal PreviewState State => _loop.State;

    /// <summary>Starts one and waits for its first build.</summary>
    /// <param name="prepare">Changes the input before.</param>
    internal static async Task<RunningPreview> Start(Action<TemporaryFolder>? prepare = null)
    {
        var folder = new TemporaryFolder();
        FolderCopy.Of(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base"), folder.Path);
        FolderCopy.Of(Checkout.At("themes/briefing"), folder["themes/briefing"]);
        prepare?.Invoke(folder);
        var silent = new Host
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            OutputIsTerminal = false,
            ErrorIsTerminal = false,
            WorkingFolder = folder.Path,
            Variable = _ => null,
        };
        var options = new BuildOptions
        {
            Root = folder.Path,
            Input = folder["input"],
            Output = folder["output"],
            Documents = folder["input/documents"],
            IncludeDrafts = true,
        };
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var loop = new PreviewLoop(silent, options);
        var preview = new RunningPreview(folder, loop, self => loop.Run(() => ready.SetResult(), self._end.Token));
        preview.Address = await preview._server.Start(0);
        await Task.WhenAny(ready.Task, preview._run).WaitAsync(Longest);
        return preview;
    }

    /// <summary>Follows the builds from one on until one fits; how many there were, sketches not counted.</summary>
    internal static async Task<(int Builds, PreviewState State)> Until(PreviewState from, Func<PreviewState, bool> fits)
    {
        int builds = 0;
        PreviewState state = from;
        while (builds == 0 || !fits(state))
        {
            state = await state.Next.WaitAsync(Longest);
            builds += state.IsSketch ? 0 : 1;
        }

        return (builds, state);
    }

    /// <summary>Whether a page, named without <c>/index.html</c>, holds a text.</summary>
    internal static bool Shows(PreviewState state, string page, string text) =>
        state.Site?.Find(page + "/index.html") is { } bytes
        && Encoding.UTF8.GetString(bytes.Span).Contains(text, StringComparison.Ordinal);

    internal async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address + path);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        try
        {
            await _run;
        }
        catch (OperationCanceledException)
        {
            // As it was asked.
        }

        await _server.DisposeAsync();
        Client.Dispose();
        _end.Dispose();
        Folder.Dispose();
    }
}
