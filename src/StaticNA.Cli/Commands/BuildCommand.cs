using System.CommandLine;
using System.Diagnostics;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna build</c>: translates its options, calls the library, and prints what comes back.</summary>
internal sealed class BuildCommand(Host host, BuildFlags flags, Func<BuildOptions, CancellationToken, BuildResult> build)
{
    /// <summary>Gives a command the options and the action of a build.</summary>
    internal Command Configure(Command command, Interruption interruption)
    {
        foreach (Option flag in flags.All)
        {
            command.Add(flag);
        }

        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        BuildOptions options = new BuildRequest(host, flags, parsed).Read();
        Verbosity verbosity = parsed.GetValue(flags.Verbosity) ?? Verbosity.Normal;
        long start = Stopwatch.GetTimestamp();
        BuildResult result;
        using (var progress = StageProgress.For(host, verbosity))
        {
            result = build(options with { Progress = progress }, cancellation);
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        new TextReporter(host.Error, options.Root, host.UsesColour).Print(result.Diagnostics);
        if (verbosity != Verbosity.Quiet)
        {
            host.Output.Write(new BuildSummary(result, options, time).In(host.WorkingFolder));
        }

        bool failed = result.Diagnostics.Any(found => found.Rule.Severity == Severity.Error || options.Strict);
        return failed ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }
}
