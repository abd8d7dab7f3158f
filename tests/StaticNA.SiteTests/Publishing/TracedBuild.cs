using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A build as a process under <c>strace</c>, which records its system calls or makes them fail.</summary>
internal static partial class TracedBuild
{
    /// <summary>The exit code of a process that SIGKILL ended.</summary>
    internal const int Killed = 137;

    /// <summary>Whatever makes, changes, renames or removes a name or its bytes; those that an architecture lacks are let go.</summary>
    private const string Calls =
        "?rename,?renameat,?renameat2,?link,?linkat,?symlink,?symlinkat,?unlink,?unlinkat,?rmdir,?mkdir,?mkdirat,?creat,?open,?openat,"
        + "?ftruncate,?write,?pwrite64,?pwritev,?fchmod,?utimensat";

    /// <summary>Builds to the end, and returns the calls that changed something in the site's folder, each once, in order.</summary>
    internal static IReadOnlyList<ChangingCall> Record(SmallSite site)
    {
        string log = site.Root + ".strace";
        ProcessRun run = Strace(site, "--seccomp-bpf", "-qq", "-y", "-o", log, "-e", "trace=" + Calls);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        IEnumerable<ChangingCall> calls =
            from line in File.ReadLines(log)
            let match = Call().Match(line)
            where match.Success && (!match.Groups[1].Value.StartsWith("open", StringComparison.Ordinal)
                || line.Contains("O_CREAT", StringComparison.Ordinal))
            let path = Paths().Matches(line).Select(path => path.Groups[1].Value)
                .FirstOrDefault(path => path.StartsWith(site.Root + "/", StringComparison.Ordinal))
            where path is not null
            select new ChangingCall(match.Groups[1].Value, Path.GetRelativePath(site.Root, path));
        return [.. calls.Distinct()];
    }

    /// <summary>Builds, and kills the process at the first such call.</summary>
    internal static ProcessRun KillAt(SmallSite site, ChangingCall call) => Strace(site,
        "-qq", "-o", "/dev/null", "-P", site.At(call.Path), "-e", "trace=" + call.Name,
        "-e", $"inject={call.Name}:signal=SIGKILL:when=1");

    /// <summary>Builds where exchanging two names fails with <paramref name="error"/>.</summary>
    /// <param name="site">What to build.</param>
    /// <param name="error">Such as <c>EINVAL</c>.</param>
    /// <param name="killedAt">At which rename to kill the process, from 1; null to let it end.</param>
    internal static ProcessRun WithoutExchange(SmallSite site, string error, int? killedAt = null)
    {
        string[] kill = killedAt is null ? [] : ["-e", $"inject=?rename,?renameat:signal=SIGKILL:when={killedAt}"];
        return Strace(site, [
            "-qq", "-o", "/dev/null",
            "-P", site.Output, "-P", site.At(".staticna/output/tree"), "-P", site.At(".staticna/output/previous"),
            "-e", "trace=?rename,?renameat,renameat2", "-e", "inject=renameat2:error=" + error, .. kill,
        ]);
    }

    /// <summary>
    /// Program and arguments of a build under strace. With <c>--seccomp-bpf</c>, which is faster, it sends no signals.
    /// </summary>
    internal static string[] CommandLine(SmallSite site, params string[] options) =>
    [
        "strace", "-f", .. options,
        "dotnet", typeof(Cli.CommandLine).Assembly.Location,
        "build", "--root", site.Root, "--verbosity", "quiet",
    ];

    private static ProcessRun Strace(SmallSite site, params string[] options)
    {
        string[] command = CommandLine(site, options);
        return ProcessRun.Of(command[0], command[1..], variables: Variables);
    }

    /// <summary>The tests' own documents must not reach the build, nor the runtime's diagnostics make names in /tmp.</summary>
    internal static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["STATICNA_DOCUMENTS"] = "",
        ["DOTNET_EnableDiagnostics"] = "0",
    };

    [GeneratedRegex(@"^\d+ +(\w+)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    /// <summary>Quoted as arguments, or behind a descriptor as <c>-y</c> shows it.</summary>
    [GeneratedRegex("[\"<](/[^\">]*)[\">]", RegexOptions.CultureInvariant)]
    private static partial Regex Paths();
}
