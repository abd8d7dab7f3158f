using System.CommandLine;
using System.CommandLine.Invocation;
using StaticNA.Cli.Commands;

namespace StaticNA.Cli;

/// <summary>Reads the command line, runs the command, and turns whatever goes wrong into an exit code.</summary>
internal sealed class CommandLine(
    Host host,
    Func<BuildOptions, CancellationToken, BuildResult> build,
    Func<BuildOptions, CancellationToken, CheckResult> check)
{
    /// <summary>Runs to the end and returns one of <see cref="ExitCode"/>.</summary>
    internal int Run(IReadOnlyList<string> arguments, Interruption interruption)
    {
        var flags = new BuildFlags();
        ParseResult parsed = Root(flags, interruption).Parse(arguments);
        if (parsed.Action is ParseErrorAction refusal)
        {
            refusal.ShowHelp = false;
            parsed.Invoke(new InvocationConfiguration { Output = host.Error, Error = host.Error });
            return Refuse(null);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = host.Output,
                Error = host.Error,
            });
        }
        catch (WrongCommandLineException wrong)
        {
            return Refuse(wrong.Message);
        }
        catch (OperationCanceledException) when (interruption.ExitCode is int code)
        {
            host.Error.WriteLine("staticna: interrupted; the output is as it was");
            return code;
        }
        catch (Exception failure) when ((failure is IOException or UnauthorizedAccessException) && !IsOfProgram(failure))
        {
            host.Error.WriteLine($"staticna: {failure.Message}");
            return ExitCode.InputOutput;
        }
#pragma warning disable CA1031 // The last place where a bug can be told from a mistake of the user.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return Report(bug, parsed.GetValue(flags.Verbosity) == Verbosity.Detailed);
        }
    }

    private RootCommand Root(BuildFlags flags, Interruption interruption)
    {
        var command = new BuildCommand(host, flags, build);
        var root = new RootCommand("Builds a briefing site from Markdown. Without a command: build.");
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(host);
        command.Configure(root, interruption);
        root.Add(command.Configure(new Command("build", "Build the site."), interruption));
        root.Add(new CheckCommand(host, flags, check).Create(interruption));
        root.Add(new PreviewCommand(host, flags).Create(interruption));
        root.Add(new IngestCommand(host).Create(interruption));
        root.Add(new InitCommand(host).Create());
        root.Add(new NewCommand(host).Create(interruption));
        root.Add(new SchemaCommand(host).Create());
        root.Add(new VerifyCommand(host, flags).Create(interruption));
        root.Add(new PublishCommand(host, flags).Create(interruption));
        root.Add(new DiffCommand(host).Create(interruption));
        return root;
    }

    /// <summary>Whether a part of the program itself is missing or broken, which .NET tells as a failure to read a file.</summary>
    private static bool IsOfProgram(Exception failure) =>
        failure is FileLoadException
        || (failure is FileNotFoundException { FileName: string name } && name.Contains(", Version=", StringComparison.Ordinal));

    private int Refuse(string? message)
    {
        if (message is not null)
        {
            host.Error.WriteLine($"staticna: {message}");
        }

        host.Error.WriteLine("Try 'staticna --help'.");
        return ExitCode.WrongCommandLine;
    }

    private int Report(Exception bug, bool detailed)
    {
        host.Error.WriteLine($"staticna: internal error: {bug.GetType().Name}: {bug.Message}");
        host.Error.WriteLine(detailed
            ? bug.ToString()
            : "This is a bug in StaticNA. Please report it with what '--verbosity detailed' prints.");
        return ExitCode.InternalError;
    }
}
