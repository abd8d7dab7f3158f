using StaticNA.Cli;

namespace StaticNA.SiteTests.CommandLines;

/// <summary>The command as a process: what only shows there.</summary>
public sealed class CommandLineProcessTests
{
    [Fact]
    public void Version_goes_to_the_output()
    {
        ProcessRun run = ProcessRun.OfStaticna(["--version"]);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void Wrong_command_line_sets_the_exit_code_of_the_process()
    {
        ProcessRun run = ProcessRun.OfStaticna(["--colour"]);

        Assert.Equal((ExitCode.WrongCommandLine, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }
}
