using System.CommandLine;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna diff OLD NEW</c>: what a reader of the site would see changed.</summary>
internal sealed class DiffCommand(Host host)
{
    private readonly Argument<string> _old = new("OLD")
    {
        Description = "The site as it was: an output folder, or its staticna-manifest.json. An empty folder: nothing was published.",
    };

    private readonly Argument<string> _new = new("NEW") { Description = "The site as it is now: the same." };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to print it; markdown is for a comment on a pull request, and bounded in size. Default: text.",
        HelpName = "text|markdown|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown", "json");

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Fail if an address of the old site now leads nowhere.",
    };

    internal Command Create(Interruption interruption)
    {
        var command = new Command("diff", "Compare two published sites: what readers would see changed.") { _old, _new, _format, _strict };
        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        SiteDifference found = SiteComparer.Compare(
            Existing("OLD", parsed.GetValue(_old)!), Existing("NEW", parsed.GetValue(_new)!), cancellation);
        bool isStrict = parsed.GetValue(_strict);
        host.Output.Write(parsed.GetValue(_format) switch
        {
            "json" => DifferenceJson.Of(found),
            "markdown" => DifferenceMarkdown.Of(found, isStrict),
            _ => DifferenceText.Of(found, isStrict),
        });
        return isStrict && found.Broken.Any() ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }

    private string Existing(string name, string typed)
    {
        string path = Path.GetFullPath(
            typed.Length > 0 ? typed : throw new WrongCommandLineException($"{name} names nothing"), host.WorkingFolder);
        return Path.Exists(path)
            ? path
            : throw new WrongCommandLineException($"{name} names {typed}, but there is no such folder or manifest");
    }
}
