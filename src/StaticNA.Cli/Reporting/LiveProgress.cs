using Spectre.Console;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// The stage that is running, shown in place on a terminal. It waits a moment first: a small site is built before the
/// terminal library would be loaded.
/// </summary>
internal sealed class LiveProgress : StageProgress
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(400);

    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _display;
    private volatile string _stage = "Starting";

    internal LiveProgress()
    {
        _display = new Thread(Display) { IsBackground = true, Name = "progress" };
        _display.Start();
    }

    public override void Report(BuildStage value) => _stage = Words(value);

    public override void Dispose()
    {
        _ended.Set();
        _display.Join();
        _ended.Dispose();
    }

    private void Display()
    {
        if (!_ended.Wait(Moment))
        {
            ShowUntilEnded();
        }
    }

    private void ShowUntilEnded() => AnsiConsole.Status().Start(_stage, status =>
    {
        while (!_ended.Wait(millisecondsTimeout: 100))
        {
            status.Status = _stage;
        }
    });
}
