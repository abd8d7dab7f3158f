using System.CommandLine;
using System.Text;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna verify OUTPUT</c>: compares a published site, or a copy of one, with its manifest.</summary>
internal sealed class VerifyCommand(Host host, BuildFlags flags)
{
    private readonly Argument<string?> _output = new("OUTPUT")
    {
        Description = "The published site, or a copy of it. Default: output.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _expect = new("--expect")
    {
        Description = "The root hash that the site must have: 64 hexadecimal digits, as a build or another verify printed them.",
        HelpName = "ROOTHASH",
    };

    private readonly Option<bool> _allowExtra = new("--allow-extra")
    {
        Description = "Let there be files that the manifest does not list, such as those of a host.",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to print what was found. Default: text.",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    internal Command Create(Interruption interruption)
    {
        var command = new Command("verify", "Compare a published site with its manifest: missing, changed and extra files.")
        {
            _output, _expect, _allowExtra, _format, flags.Verbosity,
        };
        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string named = parsed.GetValue(_output) ?? "output";
        string folder = Path.GetFullPath(named.Length > 0 ? named : throw new WrongCommandLineException("OUTPUT names no folder"),
            host.WorkingFolder);
        if (!Directory.Exists(folder))
        {
            throw new WrongCommandLineException($"there is no folder {named}");
        }

        Verification found = OutputVerifier.Verify(folder, Expected(parsed.GetValue(_expect)), cancellation);
        bool allowsExtra = parsed.GetValue(_allowExtra);
        bool isGood = found.IsWhole || (allowsExtra && found is { Manifest: ManifestState.Sound, IsUnexpected: false }
            && found.Findings.All(finding => finding.Kind == FileFindingKind.Extra));
        Verbosity verbosity = parsed.GetValue(flags.Verbosity) ?? Verbosity.Normal;
        if (parsed.GetValue(_format) == "json")
        {
            host.Output.Write(VerificationJson.Of(found, isGood));
        }
        else if (!isGood || verbosity != Verbosity.Quiet)
        {
            host.Output.Write(VerificationText.Of(found, isGood, verbosity));
        }

        return isGood ? ExitCode.Clean : ExitCode.ContentHasErrors;
    }

    private static ContentHash? Expected(string? typed) =>
        typed is null
            ? null
            : ContentHash.Parse(Encoding.ASCII.GetBytes(typed.Trim().ToLowerInvariant()))
                ?? throw new WrongCommandLineException(
                    $"--expect must be a root hash of {ContentHash.Digits} hexadecimal digits, not '{typed}'");
}
