using System.Diagnostics;
using StaticNA.Cli;

namespace StaticNA.SiteTests.Publishing;

/// <summary>Two builds at a time: the second gives way, and a build that is killed holds nobody up.</summary>
public sealed class LockTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [StraceFact]
    public void Second_build_exits_3_and_the_lock_frees_itself_when_its_holder_is_killed()
    {
        var history = SiteHistory.BeforePublication(_folder["site"], generation: 3);
        using (Process holder = StartAndHoldAtExchange(history.Site))
        {
            (int code, string error) = history.Site.Run();

            Assert.Equal(ExitCode.InputOutput, code);
            Assert.Equal(
                $"staticna: another build is publishing to {history.Site.Output}; wait for it to end\n", error);
            PublishedState.AssertIsOneOf(history.Site, history.Before);

            holder.Kill(entireProcessTree: true);
            holder.WaitForExit();
        }

        Assert.True(SpinWait.SpinUntil(() => !IsLocked(history.Site), Longest), "the lock outlived its holder");
        history.AssertIsWholeAndMends();
    }

    /// <summary>Starts a build that stands still before it exchanges the trees, and waits until it does.</summary>
    private Process StartAndHoldAtExchange(SmallSite site)
    {
        string log = _folder["strace.log"];
        string[] command = TracedBuild.CommandLine(site,
            "-qq", "-o", log, "-P", site.Output, "-e", "trace=renameat2", "-e", "inject=renameat2:delay_enter=600000000");
        var start = new ProcessStartInfo(command[0], command[1..]);
        foreach ((string name, string value) in TracedBuild.Variables)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        bool isThere = SpinWait.SpinUntil(
            () => process.HasExited || (File.Exists(log) && new FileInfo(log).Length > 0), Longest);
        Assert.True(isThere && !process.HasExited, "the build did not come to the exchange");
        return process;
    }

    private static bool IsLocked(SmallSite site)
    {
        try
        {
            using FileStream taken = new(
                site.At(".staticna/output/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
