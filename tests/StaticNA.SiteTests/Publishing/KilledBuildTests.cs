using System.Diagnostics;

namespace StaticNA.SiteTests.Publishing;

/// <summary>
/// A build that is killed leaves the old or the new site, whole, and the next build ends as if nothing had happened: at every system call
/// that changes a name or a file in the site's folder, and at any time.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int RandomTimes = 100;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [StraceFact]
    public void First_publication_killed_at_any_change_leaves_no_site_or_all_of_it() => KillAtAnyChange(generation: 1, oneIn: 10);

    [StraceFact]
    public void Second_publication_killed_at_any_change_leaves_the_old_site_or_the_new() => KillAtAnyChange(generation: 2, oneIn: 10);

    [StraceFact]
    public void Incremental_publication_killed_at_any_change_leaves_the_old_site_or_the_new() => KillAtAnyChange(generation: 3, oneIn: 1);

    [Fact]
    public void Build_killed_at_any_time_leaves_the_old_site_or_the_new()
    {
        var history = SiteHistory.BeforePublication(_folder["before"], generation: 3);
        long start = Stopwatch.GetTimestamp();
        using (Process whole = Start(history.CopyTo(_folder["trial"]).Site))
        {
            whole.WaitForExit();
            Assert.Equal(0, whole.ExitCode);
        }

        TimeSpan length = Stopwatch.GetElapsedTime(start);
        foreach (int number in Trials.Of(RandomTimes))
        {
            Trials.Run(number, () =>
            {
                SiteHistory trial = history.CopyTo(_folder["trial"]);
                TimeSpan moment = length * (0.3 + (0.8 * new Random(number).NextDouble()));
                using (Process process = Start(trial.Site))
                {
                    if (!process.WaitForExit(moment))
                    {
                        process.Kill();
                        process.WaitForExit();
                    }
                }

                trial.AssertIsWholeAndMends();
            });
        }
    }

    private static Process Start(SmallSite site)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(Cli.CommandLine).Assembly.Location, "build", "--root", site.Root, "--verbosity", "quiet",
        ]);
        foreach ((string name, string value) in TracedBuild.Variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <param name="generation">Which publication is killed.</param>
    /// <param name="oneIn">Of the trials that would be run, run one in so many, unless all are.</param>
    private void KillAtAnyChange(int generation, int oneIn)
    {
        var history = SiteHistory.BeforePublication(_folder["before"], generation);
        IReadOnlyList<ChangingCall> calls = TracedBuild.Record(history.CopyTo(_folder["trial"]).Site);
        Assert.Contains(calls, call => call.Name.StartsWith("rename", StringComparison.Ordinal));
        int[] numbers = [.. Trials.Of(calls.Count).Where((_, index) => Trials.AreAll || index % oneIn == 0)];
        foreach (int number in numbers)
        {
            Trials.Run(number, () =>
            {
                SiteHistory trial = history.CopyTo(_folder["trial"]);
                ProcessRun run = TracedBuild.KillAt(trial.Site, calls[number]);
                Assert.True(run.ExitCode == TracedBuild.Killed, $"{calls[number]} was not reached: {run}");
                trial.AssertIsWholeAndMends();
            });
        }
    }
}
