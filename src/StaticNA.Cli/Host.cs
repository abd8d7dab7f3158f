using System.Text;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli;

/// <summary>All that the command line takes from the machine it runs on; a test gives it another.</summary>
internal sealed record Host
{
    /// <summary>Results go here.</summary>
    internal required TextWriter Output { get; init; }

    /// <summary>Diagnostics go here.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Gets an answer to a question; null if there is none to come.</summary>
    internal Func<string?> ReadLine { get; init; } = () => null;

    internal bool InputIsTerminal { get; init; }

    /// <summary>The output for what a machine reads, unguarded: what is written there must be safe on a runner by itself.</summary>
    internal TextWriter Machine { get => field ?? Output; init; }

    internal required bool OutputIsTerminal { get; init; }

    internal required bool ErrorIsTerminal { get; init; }

    /// <summary>Absolute; relative paths of the command line start here.</summary>
    internal required string WorkingFolder { get; init; }

    /// <summary>The user's own folder, or null.</summary>
    internal string? HomeFolder { get; init; }

    /// <summary>Value of an environment variable; null if it is unset or empty.</summary>
    internal required Func<string, string?> Variable { get; init; }

    /// <summary>What this process has used so far.</summary>
    internal Func<ProcessUse> Use { get; init; } = ProcessUse.Now;

    /// <summary>
    /// Whether diagnostics may be coloured: a terminal that can, and no wish to the contrary (no-color.org).
    /// </summary>
    internal bool UsesColour => ErrorIsTerminal && TerminalTakesColour;

    /// <summary>The same for results.</summary>
    internal bool OutputUsesColour => OutputIsTerminal && TerminalTakesColour;

    private bool TerminalTakesColour =>
        Variable("NO_COLOR") is null && Variable("TERM") is not (null or "dumb");

    /// <summary>Whether stages may be shown in place, rather than line by line.</summary>
    internal bool ShowsLiveProgress => OutputIsTerminal && Variable("TERM") is not (null or "dumb");

    /// <summary>Whether somebody is there to answer questions.</summary>
    internal bool CanAsk => InputIsTerminal && OutputIsTerminal;

    /// <summary>The same host; on a runner of GitHub Actions, what people read is guarded.</summary>
    internal Host Guarded() => Variable("GITHUB_ACTIONS") is not "true" ? this : this with
    {
        Machine = Output,
        Output = new RunnerGuard(Output),
        Error = new RunnerGuard(Error),
    };

    internal static Host OfThisProcess() => new()
    {
        ReadLine = Console.ReadLine,
        InputIsTerminal = !Console.IsInputRedirected,
        Output = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        WorkingFolder = Environment.CurrentDirectory,
        HomeFolder = NullIfEmpty(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
        Variable = name => NullIfEmpty(Environment.GetEnvironmentVariable(name)),
    };

    private static string? NullIfEmpty(string? text) => text is "" ? null : text;

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
