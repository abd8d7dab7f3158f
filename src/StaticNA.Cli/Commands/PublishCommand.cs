using System.CommandLine;
using StaticNA.Cli.Publish;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna publish</c>: sends what a build has made to where readers find it.</summary>
internal sealed class PublishCommand(Host host, BuildFlags flags)
{
    private const string Git = "git";

    private readonly Option<string> _to = new("--to")
    {
        Description = "Where to: a folder, host:folder as rsync takes it, or 'git' for a branch of a remote.",
        HelpName = "DIR|git",
        Required = true,
    };

    private readonly Option<string?> _remote = Named("--remote", "REMOTE", "With git: name or address of the remote. Default: origin.");

    private readonly Option<string?> _branch = Named("--branch", "BRANCH", "With git: the branch. Default: gh-pages.");

    private readonly Option<string?> _message = Named("--message", "TEXT", "With git: of the commit. Default: how many files changed.");

    private readonly Option<bool> _adopt = new("--adopt")
    {
        Description = "Publish into a place that holds files of others; they stay, unless the site has a file of that name.",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Send all files, not only those that changed." };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "List what would be added, changed and removed; send nothing.",
    };

    internal Command Create(Interruption interruption)
    {
        var command = new Command("publish", "Send the built site to a folder, a server or a git branch.")
        {
            _to, flags.Root, flags.Output, _remote, _branch, _message, _adopt, _all, _dryRun, flags.Verbosity,
        };
        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string root = Path.GetFullPath(parsed.GetValue(flags.Root) ?? ".", host.WorkingFolder);
        string folder = parsed.GetValue(flags.Output) is string named
            ? Path.GetFullPath(named, host.WorkingFolder)
            : Path.Join(root, "output");
        IPublishTarget target = TargetOf(parsed, root, folder);
        SiteManifest? site = ReadSite(folder, cancellation);
        if (site is null)
        {
            return ExitCode.ContentHasErrors;
        }

        TargetContents there = target.Look(cancellation);
        if (there is { Manifest: null, IsEmpty: false } && !parsed.GetValue(_adopt))
        {
            throw new WrongCommandLineException(
                $"{target.Name} holds files and no valid {SiteManifest.FileName}, so it is no site of ours; "
                + "--adopt publishes into it and leaves those files");
        }

        var shipment = new Shipment(folder, site, there.Manifest, parsed.GetValue(_all));
        bool isDryRun = parsed.GetValue(_dryRun);
        Verbosity verbosity = parsed.GetValue(flags.Verbosity) ?? Verbosity.Normal;
        Say(verbosity, new ShipmentText(shipment, target.Name, isDryRun).Of(verbosity));
        if (isDryRun || !shipment.IsNeeded)
        {
            return ExitCode.Clean;
        }

        string? remark = target.Send(shipment, cancellation);
        if (SiteManifest.ReadFrom(folder)?.RootHash != site.RootHash)
        {
            throw new IOException($"{folder} was built anew while it was published; publish again");
        }

        Say(verbosity, $"Published to {target.Name}\nRoot hash: {site.RootHash}\n{(remark is null ? "" : remark + "\n")}");
        return ExitCode.Clean;
    }

    private void Say(Verbosity verbosity, string text)
    {
        if (verbosity != Verbosity.Quiet)
        {
            host.Output.Write(text);
        }
    }

    /// <summary>The manifest of the built site; null, with the reasons on the error output, if the site is not what it lists.</summary>
    private SiteManifest? ReadSite(string folder, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Join(folder, SiteManifest.FileName)))
        {
            throw new WrongCommandLineException($"there is no built site in {folder}; run 'staticna build' first");
        }

        Verification found = OutputVerifier.Verify(folder, expected: null, cancellation);

        // What the manifest does not list is not published, so it does no harm.
        bool isGood = found.Manifest == ManifestState.Sound
            && found.Findings.All(finding => finding.Kind == FileFindingKind.Extra);
        if (isGood && SiteManifest.ReadFrom(folder) is SiteManifest site)
        {
            return site;
        }

        host.Error.Write(VerificationText.Of(found, isGood: false, Verbosity.Normal));
        host.Error.WriteLine("staticna: the site is not as it was built; nothing was published. Build it again.");
        return null;
    }

    private IPublishTarget TargetOf(ParseResult parsed, string root, string folder)
    {
        string to = parsed.GetValue(_to)!;
        if (to == Git)
        {
            return new GitTarget(Directory.Exists(root) ? root : throw new WrongCommandLineException($"there is no folder {root}"))
            {
                Remote = parsed.GetValue(_remote) ?? "origin",
                Branch = parsed.GetValue(_branch) ?? "gh-pages",
                Message = parsed.GetValue(_message),
            };
        }

        if (to.Length == 0)
        {
            throw new WrongCommandLineException("--to names no place");
        }

        foreach (Option<string?> option in (Option<string?>[])[_remote, _branch, _message])
        {
            if (parsed.GetValue(option) is not null)
            {
                throw new WrongCommandLineException($"{option.Name} goes with --to git only");
            }
        }

        var target = new RsyncTarget(to, host.WorkingFolder);
        return target.LocalFolder is string local && Overlap(local, folder)
            ? throw new WrongCommandLineException($"{to} is the built site, lies in it or holds it; publish to another place")
            : target;
    }

    private static bool Overlap(string target, string site)
    {
        string real = RealPath.Resolve(site);
        return target == real || RealPath.IsInside(real, target) || RealPath.IsInside(target, real);
    }

    private static Option<string?> Named(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}
