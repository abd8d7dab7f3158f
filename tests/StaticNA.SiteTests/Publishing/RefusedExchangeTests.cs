namespace StaticNA.SiteTests.Publishing;

/// <summary>Where the file system can't exchange two names, two renames publish the site, and an interruption is repaired.</summary>
public sealed class RefusedExchangeTests : IDisposable
{
    private static readonly string[] Refusals = ["EINVAL", "ENOSYS", "EOPNOTSUPP"];

    private readonly TemporaryFolder _folder = new();
    private readonly SiteHistory _history;

    public RefusedExchangeTests() => _history = SiteHistory.BeforePublication(_folder["before"], generation: 3);

    public void Dispose() => _folder.Dispose();

    [StraceFact]
    public void Refused_exchange_is_made_by_renames()
    {
        foreach (string refusal in Trials.AreAll ? Refusals : Refusals[..1])
        {
            SiteHistory trial = _history.CopyTo(_folder["trial"]);

            ProcessRun run = TracedBuild.WithoutExchange(trial.Site, refusal);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            PublishedState.AssertIs(trial.Site, trial.After);
        }
    }

    [StraceFact]
    public void Other_failure_of_the_exchange_leaves_the_old_site_and_exits_3()
    {
        SiteHistory trial = _history.CopyTo(_folder["trial"]);

        ProcessRun run = TracedBuild.WithoutExchange(trial.Site, "EBUSY");

        Assert.Equal(Cli.ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("can't be exchanged", run.Error, StringComparison.Ordinal);
        PublishedState.AssertIsOneOf(trial.Site, trial.Before);
        trial.AssertMends();
    }

    [StraceFact]
    public void Interruption_at_any_of_the_renames_is_repaired_by_the_next_build()
    {
        foreach (int killedAt in (int[])[1, 2, 3])
        {
            SiteHistory trial = _history.CopyTo(_folder["trial"]);

            ProcessRun run = TracedBuild.WithoutExchange(trial.Site, "EINVAL", killedAt);

            Assert.Equal(TracedBuild.Killed, run.ExitCode);
            PublishedState.AssertIsOneOf(trial.Site, killedAt == 2 ? null : killedAt == 1 ? trial.Before : trial.After);
            trial.AssertMends();
        }
    }

    [StraceFact]
    public void Interrupted_repair_is_repaired_too()
    {
        foreach (int killedAt in (int[])[2, 3])
        {
            SiteHistory trial = _history.CopyTo(_folder["trial"]);
            Assert.Equal(TracedBuild.Killed, TracedBuild.WithoutExchange(trial.Site, "EINVAL", killedAt).ExitCode);

            ProcessRun repair = TracedBuild.WithoutExchange(trial.Site, "EINVAL", killedAt: 1);

            Assert.Equal(TracedBuild.Killed, repair.ExitCode);
            trial.AssertMends();
        }
    }
}
