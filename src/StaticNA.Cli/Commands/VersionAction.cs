using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace StaticNA.Cli.Commands;

/// <summary>Prints the version of this assembly, whatever process it runs in.</summary>
internal sealed class VersionAction(Host host) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        host.Output.WriteLine(version!.InformationalVersion);
        return ExitCode.Clean;
    }
}
