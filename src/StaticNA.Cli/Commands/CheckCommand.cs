using System.CommandLine;
using System.Diagnostics;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna check</c>: finds what is wrong, and with <c>--coverage</c> what is missing; writes nothing.</summary>
internal sealed class CheckCommand(Host host, BuildFlags flags, Func<BuildOptions, CancellationToken, CheckResult> check)
{
    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "List the passages that no entry cites, and sentences without a citation. With --strict, gaps fail.",
    };

    internal Command Create(Interruption interruption)
    {
        var command = new Command("check", "Check the content and its evidence; write nothing.") { _coverage };
        foreach (Option flag in flags.OfCheck)
        {
            command.Add(flag);
        }

        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        BuildOptions options = new BuildRequest(host, flags, parsed).Read() with
        {
            MeasuresCoverage = parsed.GetValue(_coverage),
        };
        Verbosity verbosity = parsed.GetValue(flags.Verbosity) ?? Verbosity.Normal;
        long start = Stopwatch.GetTimestamp();
        CheckResult result;
        using (var progress = StageProgress.For(host, verbosity))
        {
            result = check(options with { Progress = progress }, cancellation);
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        new TextReporter(host.Error, options.Root, host.UsesColour).Print(result.Diagnostics);
        if (options.MeasuresCoverage)
        {
            host.Output.Write(CoverageReport.Of(result.Coverage, host.OutputUsesColour));
        }

        if (verbosity != Verbosity.Quiet)
        {
            host.Output.Write(CheckSummary.Of(result, options, time));
        }

        bool hasGaps = options.Strict && result.Coverage is { IsComplete: false };
        bool failed = result.Diagnostics.Any(found => found.Rule.Severity == Severity.Error || options.Strict);
        return failed || hasGaps ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }
}
