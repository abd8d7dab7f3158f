using System.CommandLine;
using StaticNA.Cli.Commands;

namespace StaticNA.Cli.Reporting;

/// <summary>Shows a run and its report where and how the command line asks.</summary>
internal sealed class ReportWriter
{
    private readonly Host _host;
    private readonly string? _summary;
    private readonly Verbosity _verbosity;

    internal ReportWriter(Host host, BuildFlags flags, ParseResult parsed)
    {
        _host = host;
        _verbosity = parsed.GetValue(flags.Verbosity) ?? Verbosity.Normal;
        Timings = parsed.GetValue(flags.Timings) ? new StageTimings(host.Use) : null;
        Format = parsed.GetValue(flags.Format) ?? OutputFormat.Text;
        _summary = parsed.GetValue(flags.Summary) switch
        {
            null => null,
            "" => throw new WrongCommandLineException("--summary names no file"),
            string file => Path.GetFullPath(file, host.WorkingFolder),
        };
    }

    internal OutputFormat Format { get; }

    /// <summary>Where people read results: the output, unless a machine reads that.</summary>
    internal TextWriter Results => Format == OutputFormat.Text ? _host.Output : _host.Error;

    /// <summary>What the stages take; null if nobody asks.</summary>
    internal StageTimings? Timings { get; }

    internal StageProgress ShowProgress()
    {
        var shown = StageProgress.For(_host, _verbosity, Results);
        return Timings is null ? shown : new TimedProgress(shown, Timings);
    }

    /// <summary>Prints the report.</summary>
    internal void Print(Report report) => ReporterFor(report.Root).Print(report with { Timings = Timings });

    /// <summary>Says what follows for people, and appends to the summary of the job; the exit code.</summary>
    /// <param name="report">What the run came to.</param>
    /// <param name="results">Ends with a line break.</param>
    /// <exception cref="IOException">The summary can't be written.</exception>
    internal int Finish(Report report, string results)
    {
        if (_verbosity != Verbosity.Quiet)
        {
            Results.Write(results);
            if (IgnoredLine.Of(report.Ignored) is string ignored)
            {
                Results.WriteLine(ignored);
            }
        }

        if (_summary is not null)
        {
            JobSummary.Append(_summary, report, PathsFrom(report.Root));
        }

        if (Timings is not null && Format != OutputFormat.Json)
        {
            Results.Write(TimingsTable.Of(Timings.UpToNow()));
        }

        return report.ExitCode;
    }

    private ReportedPaths PathsFrom(string root) => new(root, _host.Variable("GITHUB_WORKSPACE"));

    private IReporter ReporterFor(string root) => Format switch
    {
        OutputFormat.GitHub => new GitHubReporter(_host.Machine, PathsFrom(root)),
        OutputFormat.Json => new JsonReporter(_host.Machine, PathsFrom(root), new SourceLines(root)),
        OutputFormat.Sarif => new SarifReporter(_host.Machine, PathsFrom(root), new SourceLines(root), RuleHelp.For(_host)),
        _ => new TextReporter(_host.Error, root, _host.UsesColour),
    };
}
