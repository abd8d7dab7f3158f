using System.CommandLine;
using System.Diagnostics;
using StaticNA.Cli.External;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna check</c>: finds what is wrong, and with <c>--coverage</c> what is missing; writes nothing.</summary>
internal sealed class CheckCommand(Host host, BuildFlags flags, Func<BuildOptions, CancellationToken, CheckResult> check)
{
    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "List the passages that no entry cites, and sentences without a citation. With --strict, gaps fail.",
    };

    private readonly Option<bool> _nearDuplicates = new("--near-duplicates")
    {
        Description = "Look for entries of one day that may be about one thing.",
    };

    private readonly Option<bool> _external = new("--external")
    {
        Description = "Ask the hosts of external links whether they are alive. Answers are kept in .staticna/.",
    };

    private readonly Option<bool> _allowPrivate = new("--external-allow-private")
    {
        Description = "Ask hosts of private networks and this machine as well.",
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Print what a code such as SNA0101 means; check nothing.",
        HelpName = "CODE",
    };

    internal Command Create(Interruption interruption)
    {
        var command = new Command("check", "Check the content and its evidence; write nothing.")
        {
            _coverage, _nearDuplicates, _external, _allowPrivate, _explain,
        };
        foreach (Option flag in flags.OfCheck)
        {
            command.Add(flag);
        }

        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_explain) is string code)
        {
            host.Output.Write(RuleMarkdown.PlainTextOf(RuleOf(code)));
            return ExitCode.Clean;
        }

        BuildOptions options = new BuildRequest(host, flags, parsed).Read() with
        {
            MeasuresCoverage = parsed.GetValue(_coverage),
            FindsNearDuplicates = parsed.GetValue(_nearDuplicates),
        };
        var writer = new ReportWriter(host, flags, parsed);
        if (options.MeasuresCoverage && writer.Format is OutputFormat.GitHub or OutputFormat.Sarif)
        {
            throw new WrongCommandLineException("--coverage is shown with --format text or json only");
        }

        long start = Stopwatch.GetTimestamp();
        CheckResult result;
        using (var progress = writer.ShowProgress())
        {
            result = check(options with { Progress = progress, PartBegins = writer.Timings is null ? null : writer.Timings.Begin }, cancellation);
        }

        int? asked = null;
        if (parsed.GetValue(_external))
        {
            writer.Timings?.Enter("Asking hosts");
            (result, asked) = Ask(result, options, parsed.GetValue(_allowPrivate), cancellation);
            writer.Timings?.Enter("Reporting");
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        Report report = ReportOf(result, options);
        if (asked is not null)
        {
            report = report with { Counts = [.. report.Counts, new("externalLinks", result.ExternalLinks.Length)] };
        }

        writer.Print(report);
        if (options.MeasuresCoverage && writer.Format == OutputFormat.Text)
        {
            host.Output.Write(CoverageReport.Of(result.Coverage, host.OutputUsesColour));
        }

        return writer.Finish(report, CheckSummary.Of(result, options, time) + (asked is int number
            ? $"{Counted.Of(result.ExternalLinks.Length, "external link", "external links")}, of which {number} had to be asked\n"
            : ""));
    }

    private static (CheckResult Result, int Asked) Ask(
        CheckResult result, BuildOptions options, bool allowsPrivate, CancellationToken cancellation)
    {
        var cache = new AnswerCache(Path.Combine(options.Root, ".staticna", "external-links.json"), TimeProvider.System);
        var checker = new ExternalLinkChecker(cache, TimeProvider.System)
        {
            Allows = allowsPrivate ? _ => true : PublicAddresses.Contain,
        };
        IReadOnlyList<Diagnostic> found = checker.Check(result.ExternalLinks, cancellation);
        return (result.With(found), checker.Asked);
    }

    private static Report ReportOf(CheckResult result, BuildOptions options) => new()
    {
        Command = "check",
        Root = options.Root,
        Diagnostics = result.Diagnostics,
        Ignored = result.Ignored,
        Evidence = result.Evidence,
        Documents = options.Documents,
        IsStrict = options.Strict,
        Coverage = result.Coverage,
        Counts = [new("entries", result.Entries), new("sources", result.Sources)],
    };

    /// <summary>Forgiving: <c>sna101</c> and <c>101</c> are SNA0101 too.</summary>
    private static Rule RuleOf(string typed)
    {
        string digits = typed.StartsWith("SNA", StringComparison.OrdinalIgnoreCase) ? typed[3..] : typed;
        string code = "SNA" + digits.PadLeft(4, '0');
        return RuleCatalogue.All.FirstOrDefault(rule => rule.Code == code)
            ?? throw new WrongCommandLineException($"there is no code '{typed}'"
                + (Suggestion.Nearest(code, RuleCatalogue.All.Select(rule => rule.Code)) is string nearest
                    ? $"; did you mean '{nearest}'?"
                    : "; a code is SNA and four digits, and docs/diagnostics.md lists them all"));
    }
}
