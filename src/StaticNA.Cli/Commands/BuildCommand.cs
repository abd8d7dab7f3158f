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
        var writer = new ReportWriter(host, flags, parsed);
        long start = Stopwatch.GetTimestamp();
        BuildResult result;
        using (var progress = writer.ShowProgress())
        {
            result = build(options with { Progress = progress, PartBegins = writer.Timings is null ? null : writer.Timings.Begin }, cancellation);
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        var report = new Report
        {
            Command = "build",
            Root = options.Root,
            Diagnostics = result.Diagnostics,
            Ignored = result.Ignored,
            Evidence = result.Evidence,
            Documents = options.Documents,
            IsStrict = options.Strict,
            Published = result.Published,
            Counts =
            [
                new("entries", result.Entries), new("pages", result.Pages),
                new("files", result.Files), new("filesChanged", result.FilesWritten),
            ],
        };
        writer.Print(report);
        return writer.Finish(report, new BuildSummary(result, options, time).In(host.WorkingFolder));
    }
}
