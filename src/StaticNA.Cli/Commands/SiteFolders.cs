using System.CommandLine;

namespace StaticNA.Cli.Commands;

/// <summary>The options that say where a site is, for commands that need no more of it than that.</summary>
internal sealed class SiteFolders
{
    private readonly Option<string?> _root = Folder("--root", "The folder that holds input/. Default: here.");

    private readonly Option<string?> _input = Folder("--input", "The content. Default: input in the root.");

    internal void AddTo(Command command)
    {
        command.Add(_root);
        command.Add(_input);
    }

    /// <exception cref="WrongCommandLineException">There is no content there.</exception>
    internal (string Root, string Input) Read(ParseResult parsed, Host host)
    {
        string root = Resolved(parsed.GetValue(_root), "--root", host) ?? host.WorkingFolder;
        string input = Resolved(parsed.GetValue(_input), "--input", host) ?? Path.Combine(root, "input");
        return Directory.Exists(input)
            ? (root, input)
            : throw new WrongCommandLineException(
                $"there is no folder {ShownPath.Of(host, input)}; --root or --input says where the content is, 'staticna init' makes a site");
    }

    private static string? Resolved(string? typed, string name, Host host) => typed switch
    {
        null => null,
        "" => throw new WrongCommandLineException($"{name} names no folder"),
        _ => Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, host.WorkingFolder)),
    };

    private static Option<string?> Folder(string name, string description) =>
        new(name) { Description = description, HelpName = "DIR" };
}
