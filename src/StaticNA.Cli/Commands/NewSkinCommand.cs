using System.CommandLine;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna new skin</c>: copies the skin that StaticNA brings, for a designer to change.</summary>
internal sealed class NewSkinCommand(Host host)
{
    private readonly Argument<string> _name = new("NAME") { Description = "The skin's name, its folder in themes/." };

    private readonly SiteFolders _folders = new();

    internal Command Create()
    {
        var command = new Command("skin", "Copy the skin 'briefing' to themes/NAME/, to make another of it.") { _name };
        _folders.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        (string root, _) = _folders.Read(parsed, host);
        string name = parsed.GetValue(_name)!;
        if (NewSkin.Problem(root, name) is string problem)
        {
            host.Error.WriteLine($"staticna: {problem}");
            host.Error.WriteLine("Nothing was written.");
            return ExitCode.ContentHasErrors;
        }

        foreach (PlannedFile file in NewSkin.Plan(root, name))
        {
            file.Write();
        }

        host.Output.WriteLine($"wrote {ShownPath.Of(host, Path.Combine(root, "themes", name))}");
        host.Output.WriteLine($"Write 'skin: {name}' in site.yml to use it; docs/skins.md of StaticNA tells what is where.");
        return ExitCode.Clean;
    }
}
