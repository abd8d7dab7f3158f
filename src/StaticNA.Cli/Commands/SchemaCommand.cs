using System.CommandLine;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna schema</c>: writes the schemas of a site's content, and tells editors of them; or prints one.</summary>
internal sealed class SchemaCommand(Host host)
{
    private readonly SiteFolders _folders = new();

    private readonly Option<string?> _print = new Option<string?>("--print")
    {
        Description = "Print the schema of one kind of file, and write nothing.",
        HelpName = string.Join('|', SiteSchemas.Types),
    }.AcceptOnlyFromAmong([.. SiteSchemas.Types]);

    internal Command Create()
    {
        var command = new Command("schema", "Write JSON Schemas of the content to schemas/, and tell editors of them.") { _print };
        _folders.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        (string root, string input) = _folders.Read(parsed, host);
        if (parsed.GetValue(_print) is string type)
        {
            host.Output.Write(SiteSchemas.Of(root, input).Single(schema => schema.Type == type).Json);
            return ExitCode.Clean;
        }

        var setup = EditorSetup.Plan(root, input);
        foreach (PlannedFile file in setup.Files)
        {
            file.Write();
            host.Output.WriteLine($"wrote {ShownPath.Of(host, file.Path)}");
        }

        if (setup.Files.IsEmpty)
        {
            host.Output.WriteLine("All schemas are up to date.");
        }

        PrintLines(setup);
        if (setup.SettingsToAdd is not string settings)
        {
            return ExitCode.Clean;
        }

        host.Error.WriteLine($"staticna: {EditorSetup.SettingsFile} can't be changed without harm; add this to it:");
        host.Error.WriteLine(settings);
        return ExitCode.ContentHasErrors;
    }

    private void PrintLines(EditorSetup setup)
    {
        if (setup.Lines.IsEmpty)
        {
            return;
        }

        host.Output.WriteLine($"Visual Studio Code finds them through {EditorSetup.SettingsFile}; other editors through a first line:");
        foreach ((string file, string line) in setup.Lines)
        {
            host.Output.WriteLine($"  {file}: {line}");
        }
    }
}
