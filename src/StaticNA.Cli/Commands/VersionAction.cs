using System.CommandLine;
using System.CommandLine.Invocation;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary>Prints the version of this assembly, whatever process it runs in.</summary>
internal sealed class VersionAction(Host host) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        host.Output.WriteLine(ToolVersion.Text);
        return ExitCode.Clean;
    }
}
