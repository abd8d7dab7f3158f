using System.CommandLine;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna init</c>: makes a new site with content of its own in an empty folder.</summary>
internal sealed class InitCommand(Host host)
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The folder, empty or not there yet. Default: here.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal Command Create()
    {
        var command = new Command("init", "Make a new site with its own demonstration in an empty folder.") { _folder };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string? typed = parsed.GetValue(_folder);
        string folder = typed switch
        {
            null => host.WorkingFolder,
            "" => throw new WrongCommandLineException("init names no folder"),
            _ => Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, host.WorkingFolder)),
        };
        if (NewSite.Problem(folder) is string problem)
        {
            host.Error.WriteLine($"staticna: no site was made in {ShownPath.Of(host, folder)}; {problem}");
            return ExitCode.ContentHasErrors;
        }

        foreach (PlannedFile file in NewSite.Plan(folder))
        {
            file.Write();
        }

        foreach (PlannedFile file in EditorSetup.Plan(folder, Path.Combine(folder, "input")).Files)
        {
            file.Write();
        }

        bool isHere = folder == host.WorkingFolder;
        host.Output.WriteLine($"made a site in {(isHere ? "this folder" : ShownPath.Of(host, folder))}; README.md says what is where");
        host.Output.WriteLine($"next: {(isHere ? "" : $"cd {ShownPath.Of(host, folder)}, then ")}staticna preview, or staticna new entry");
        return ExitCode.Clean;
    }
}
