using System.Text;
using StaticNA.Cli;

namespace StaticNA.SiteTests.CommandLines;

/// <summary>One run of the command line in this process, with a build of the test's own; checks are real.</summary>
internal sealed class CommandLineRun
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    internal Dictionary<string, string> Variables { get; } = [];

    internal required string Folder { get; init; }

    internal BuildResult Result { get; init; } = new() { Diagnostics = [], Published = true };

    /// <summary>Stands in for the build; null returns <see cref="Result"/>.</summary>
    internal Func<BuildOptions, CancellationToken, BuildResult>? Build { get; init; }

    /// <summary>What the command asked the library for; null if it did not.</summary>
    internal BuildOptions? Asked { get; private set; }

    /// <summary>What somebody at a terminal answers, a line each; null if nobody sits there.</summary>
    internal string? Answers { get; init; }

    internal Interruption Interruption { get; } = new();

    internal string Output => _output.ToString();

    internal string Error => _error.ToString();

    internal int Of(params string[] arguments)
    {
        using var output = new StringWriter(_output) { NewLine = "\n" };
        using var error = new StringWriter(_error) { NewLine = "\n" };
        using var answers = new StringReader(Answers ?? "");
        var host = new Host
        {
            ReadLine = answers.ReadLine,
            InputIsTerminal = Answers is not null,
            Output = output,
            Error = error,
            OutputIsTerminal = Answers is not null,
            ErrorIsTerminal = false,
            WorkingFolder = Folder,
            Variable = name => Variables.GetValueOrDefault(name),
        };
        return new CommandLine(host.Guarded(), Remember, SiteBuilder.Check).Run(arguments, Interruption);
    }

    private BuildResult Remember(BuildOptions options, CancellationToken cancellation)
    {
        Asked = options;
        return Build is null ? Result : Build(options, cancellation);
    }
}
