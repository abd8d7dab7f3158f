using System.Runtime.InteropServices;

namespace StaticNA.Cli;

/// <summary>
/// Turns SIGINT and SIGTERM into a cancellation, so that a build ends in order. A second signal ends the process at
/// once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    internal CancellationToken Token => _source.Token;

    /// <summary>The exit code of the signal that came, or null if none did.</summary>
    internal int? ExitCode { get; private set; }

    internal static Interruption OfThisProcess()
    {
        var interruption = new Interruption();
        interruption.Register(PosixSignal.SIGINT, Cli.ExitCode.Interrupted);
        interruption.Register(PosixSignal.SIGTERM, Cli.ExitCode.Terminated);
        return interruption;
    }

    /// <summary>Does what a signal does.</summary>
    internal void Interrupt(int exitCode)
    {
        ExitCode ??= exitCode;
        _source.Cancel();
    }

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private void Register(PosixSignal signal, int exitCode) =>
        _registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = ExitCode is null;
            Interrupt(exitCode);
        }));
}
